package org.walnut.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.shared.CitizenId;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Gtin;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.SocialCreditCode;
import org.walnut.shared.Weight;

/** The description of the API for programs, in OpenAPI 3.1. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

  private static final String PROBLEM = "Problem";
  private static final String BEARER = "bearer";

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Cursor.class, Input.class)
        .replaceWithSchema(Money.class, whole("Amount in fen (100 fen = 1 yuan)"))
        .replaceWithSchema(Weight.class, whole("Weight in grams"))
        .replaceWithSchema(PricePerKg.class, whole("Price in fen per kilogram"))
        .replaceWithSchema(
            DivisionCode.class, text("Division code, 6 or 12 digits", "621221108203"))
        .replaceWithSchema(
            CitizenId.class,
            text("Citizen number, 18 characters; answered masked", "11010519491231002X"))
        .replaceWithSchema(
            SocialCreditCode.class, text("Unified social credit code, 18 characters", null))
        .replaceWithSchema(Gtin.class, text("GTIN-8, -12, -13 or -14 with its check digit", null));
  }

  @Bean
  OpenAPI api() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Walnut")
                .version("v1")
                .description(
                    "A county's rural e-commerce programme. Every yuan traced to the household it reached."))
        .servers(List.of(new Server().url("/")))
        .addSecurityItem(new SecurityRequirement().addList(BEARER))
        .components(
            new Components()
                .addSecuritySchemes(
                    BEARER,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("A token from POST /api/v1/tokens"))
                .addSchemas(PROBLEM, problem()));
  }

  @Bean
  GlobalOpenApiCustomizer idempotencyKeysAndProblems() {
    return api ->
        api.getPaths()
            .forEach((path, item) -> {
              if (item.getPost() != null && Idempotency.concerns("POST", path)) {
                item.getPost().addParametersItem(key());
              }
              item.readOperations()
                  .forEach(operation -> operation.getResponses().setDefault(refusal()));
            });
  }

  @Bean
  OperationCustomizer cursors() {
    return (operation, method) -> {
      if (Arrays.stream(method.getMethodParameters())
          .anyMatch(parameter -> parameter.getParameterType() == Cursor.class)) {
        operation.addParametersItem(
            new QueryParameter()
                .name(Cursor.PARAMETER)
                .description("The \"next\" of the page before; absent for the first page")
                .schema(new StringSchema()));
      }
      return operation;
    };
  }

  private static HeaderParameter key() {
    var header = new HeaderParameter();
    header
        .name(Idempotency.HEADER)
        .required(true)
        .schema(new StringSchema().minLength(1).maxLength(100));
    header.description(
        "Chosen by the caller. The same key and body: the first answer again. The same key with another body: 422.");
    return header;
  }

  private static ApiResponse refusal() {
    var media = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
    return new ApiResponse()
        .description("A problem (RFC 9457)")
        .content(new Content().addMediaType("application/problem+json", media));
  }

  private static Schema<?> problem() {
    var fault =
        new ObjectSchema()
            .addProperty("field", text("Such as members[0].citizenId", null))
            .addProperty("message", text("In the language asked for", null));
    return new ObjectSchema()
        .addProperty("type", text("What kind of problem", "urn:walnut:problem:NotFound"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty(
            "detail",
            text("In the language asked for by Accept-Language, Chinese or English", null))
        .addProperty("instance", new StringSchema())
        .addProperty("errors", new ArraySchema().items(fault))
        .addProperty("reference", text("Quote it when you report a fault of ours", null));
  }

  private static Schema<?> whole(String description) {
    return new IntegerSchema().format("int64").description(description);
  }

  private static Schema<?> text(String description, @Nullable String example) {
    return new StringSchema().description(description).example(example);
  }
}
