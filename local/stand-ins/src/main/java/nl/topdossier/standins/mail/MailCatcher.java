package nl.topdossier.standins.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.topdossier.standins.StandInsSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps every mail that no other mailbox is for; nothing ever leaves this machine. One file per mail, named by arrival. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class MailCatcher implements Mailbox {

    private final List<CaughtMail> mails = new ArrayList<>();
    private final Path folder;
    private final Clock clock;

    MailCatcher(StandInsSettings settings, Clock clock) throws IOException {
        this.folder = Files.createDirectories(settings.data().resolve("mail"));
        this.clock = clock;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".eml"))
                    .sorted()
                    .toList()) {
                mails.add(read(file));
            }
        }
    }

    @Override
    public boolean isFor(String address) {
        return true;
    }

    @Override
    public void expect(String address) {}

    @Override
    public synchronized void deliver(String address, IncomingMail mail) throws IOException {
        Instant now = clock.instant();
        String id = "%013d-%05d".formatted(now.toEpochMilli(), mails.size());
        Path unfinished = folder.resolve(id + ".new");
        // The address of the envelope is put on top: it may differ from what the mail says of itself.
        Files.writeString(unfinished, "X-Envelope-To: " + address.replaceAll("\\s", "") + "\r\n");
        Files.write(unfinished, mail.bytes(), java.nio.file.StandardOpenOption.APPEND);
        Path file = Files.move(unfinished, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        mails.add(read(file));
    }

    /** Newest first. */
    synchronized List<CaughtMail> all() {
        return List.copyOf(mails).reversed();
    }

    synchronized Optional<CaughtMail> byId(String id) {
        return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    private static CaughtMail read(Path file) throws IOException {
        String id = file.getFileName().toString().replace(".eml", "");
        IncomingMail mail = IncomingMail.of(Files.readAllBytes(file));
        return new CaughtMail(
                id,
                Instant.ofEpochMilli(Long.parseLong(id.substring(0, 13))),
                orEmpty(mail.header("From")),
                orEmpty(mail.header("X-Envelope-To")),
                orEmpty(mail.header("Subject")),
                mail.text(),
                mail.attachments().stream().map(IncomingMail.Attachment::name).toList());
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
