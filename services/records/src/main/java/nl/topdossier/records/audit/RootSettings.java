package nl.topdossier.records.audit;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** When the daily root is made (Dutch time), and from and to which address it is mailed. */
@ConfigurationProperties("topdossier.records")
record RootSettings(
        String rootAddress,
        String rootSender,
        @DefaultValue("02:00") LocalTime rootTime) {}
