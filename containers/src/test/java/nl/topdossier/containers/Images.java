package nl.topdossier.containers;

import java.nio.file.Path;

/** Names of images, the same as in docker-compose.yml, and files of the repository that containers use. */
final class Images {

    static final String KAFKA = "apache/kafka:4.2.1";
    static final String POSTGRES = "postgres:17";
    static final String ZEEBE = "camunda/zeebe:" + System.getProperty("zeebe.version", "8.6.0");

    private Images() {}

    static String ours(String service) {
        return "topdossier/" + service + ":" + System.getProperty("image.tag", "local");
    }

    static Path file(String path) {
        return Path.of(System.getProperty("topdossier.root", "..")).resolve(path);
    }
}
