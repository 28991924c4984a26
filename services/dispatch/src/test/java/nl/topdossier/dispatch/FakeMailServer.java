package nl.topdossier.dispatch;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A House's mail server that misbehaves as told; keeps the bytes of every mail that arrived. */
public final class FakeMailServer {

    /** How it answers. */
    public enum Mode {
        NORMAL,
        REFUSE,
        AWAY,
        /** Takes the mail and breaks the connection without a word. */
        LOSE_ANSWER,
        /** Breaks the connection in the middle of the greeting of the next letter: after it has taken this one. */
        LEAVE_WITHOUT_GOODBYE
    }

    private final ServerSocket server;
    private final List<byte[]> mails = new CopyOnWriteArrayList<>();
    private volatile Mode mode = Mode.NORMAL;

    FakeMailServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("fake-mail").start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    public void is(Mode next) {
        mode = next;
    }

    /** The bytes of each mail of a hand-over that arrived. */
    public List<byte[]> of(UUID handOverId) {
        return mails.stream()
                .filter(mail -> handOverId.toString().equals(header(mail, "X-Hand-Over-Id")))
                .toList();
    }

    public static String header(byte[] mail, String name) {
        try {
            return String.join(",", parsed(mail).getHeader(name));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, byte[]> files(byte[] mail) {
        try {
            Map<String, byte[]> files = new LinkedHashMap<>();
            MimeMultipart parts = (MimeMultipart) parsed(mail).getContent();
            for (int part = 1; part < parts.getCount(); part++) {
                MimeBodyPart file = (MimeBodyPart) parts.getBodyPart(part);
                files.put(file.getFileName(), file.getInputStream().readAllBytes());
            }
            return files;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage parsed(byte[] mail) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                Thread.ofPlatform().daemon().start(() -> talk(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
            say(caller, "220 griffie.test");
            String line = in.readLine();
            while (line != null && obey(caller, in, line)) {
                line = in.readLine();
            }
        } catch (IOException e) {
            // The caller has gone.
        }
    }

    private boolean obey(Socket caller, BufferedReader in, String line) throws IOException {
        switch (line.substring(0, Math.min(4, line.length())).toUpperCase(java.util.Locale.ROOT)) {
            case "RCPT" -> say(caller, mode == Mode.REFUSE ? "550 no" : mode == Mode.AWAY ? "451 later" : "250 ok");
            case "DATA" -> {
                say(caller, "354 go on");
                mails.add(data(in));
                if (mode == Mode.LOSE_ANSWER) {
                    return false;
                }
                say(caller, "250 taken");
                return mode != Mode.LEAVE_WITHOUT_GOODBYE;
            }
            case "QUIT" -> {
                say(caller, "221 bye");
                return false;
            }
            default -> say(caller, "250 ok");
        }
        return true;
    }

    private static byte[] data(BufferedReader in) throws IOException {
        StringBuilder data = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            data.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return data.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    static boolean startsWith(byte[] whole, byte[] beginning) {
        return whole.length > beginning.length && Arrays.equals(Arrays.copyOf(whole, beginning.length), beginning);
    }
}
