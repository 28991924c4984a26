package nl.topdossier.standins.mail;

import java.net.InetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** Where the SMTP server listens, and how large a mail may be. */
@ConfigurationProperties("topdossier.mail")
record MailSettings(InetAddress address, int port, DataSize maxSize) {}
