package org.walnut.payout;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What WeChat Pay must know of our transfers.
 *
 * @param scene the number of the scene that the merchant has applied for; 1009 is goods bought
 * @param reportKind what the scene asks for, empty: nothing
 * @param reportWords the answer to it
 */
@ConfigurationProperties("walnut.payout.wechat")
record TransferSettings(
    @DefaultValue("1009") String scene,
    @DefaultValue("") String reportKind,
    @DefaultValue("") String reportWords) {}
