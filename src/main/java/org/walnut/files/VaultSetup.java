package org.walnut.files;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the place where contents lie, and finds who scans them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FileSettings.class, ScanSettings.class})
class VaultSetup {

  @Bean
  Vault vault(FileSettings settings, @Value("${walnut.data}") Path data) {
    return settings.folder() ? new FolderVault(data) : ObjectVault.open(settings);
  }

  @Bean
  Scanner scanner(ScanSettings settings) {
    return settings.scanner();
  }
}
