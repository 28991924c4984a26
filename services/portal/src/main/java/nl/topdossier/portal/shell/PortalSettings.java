package nl.topdossier.portal.shell;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an organisation sets about the look of its portal.
 *
 * @param ministry name under the product's name
 * @param stylesheet address of the ministry's own style sheet, loaded last; the neutral theme without it
 */
@ConfigurationProperties("topdossier.portal")
record PortalSettings(
        @DefaultValue("") String ministry, @Nullable String stylesheet) {}
