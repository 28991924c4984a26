package nl.topdossier.records.audit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the feature's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RootSettings.class)
class AuditSettingsConfiguration {}
