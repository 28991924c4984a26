package nl.topdossier.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class MessageBundlesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY_IN_TEMPLATE =
            Pattern.compile("(?:#\\{|#words\\.say\\(')(?<key>[a-zA-Z][A-Za-z0-9.-]+)(?:[}(]|'[,)])");
    private static final Pattern KEY_IN_CODE =
            Pattern.compile("(?:Text\\.of|Notice\\.(?:ok|warning|error))\\(\\s*\"(?<key>[A-Za-z0-9.-]+)\"");
    private static final Set<String> SPOKEN = Set.of("title", "aria-label", "placeholder", "alt");

    @Test
    void haveTheSameKeysInBothLanguages() throws IOException {
        assertThat(bundle("en").keySet()).isEqualTo(bundle("nl").keySet());
    }

    @Test
    void useTypographicQuotesSinceTheFormatterEatsStraightOnes() throws IOException {
        assertThat(bundle("nl").values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(bundle("en").values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void holdEveryKeyThatTemplatesAndCodeName() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            named.addAll(keys(KEY_IN_TEMPLATE, template));
        }
        for (Path code : files(Path.of("src/main/java"), ".java")) {
            named.addAll(keys(KEY_IN_CODE, code));
        }

        assertThat(named).isNotEmpty();
        assertThat(bundle("nl").stringPropertyNames()).containsAll(named);
    }

    @Test
    void holdEveryWordOfEveryTemplate() throws IOException {
        List<String> literal = new ArrayList<>();
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            for (Element element : Jsoup.parse(Files.readString(template)).getAllElements()) {
                literalsOf(element).forEach(words -> literal.add(template.getFileName() + ": " + words));
            }
        }

        assertThat(literal).as("Words belong in the message bundles").isEmpty();
    }

    private static List<String> literalsOf(Element element) {
        List<String> literals = new ArrayList<>();
        for (TextNode text : element.textNodes()) {
            if (text.text().chars().anyMatch(Character::isLetter)) {
                literals.add(text.text());
            }
        }
        for (Attribute attribute : element.attributes()) {
            if (SPOKEN.contains(attribute.getKey()) && !attribute.getValue().isBlank()) {
                literals.add(attribute.getKey() + "=" + attribute.getValue());
            }
        }
        return literals;
    }

    private static Set<String> keys(Pattern pattern, Path file) throws IOException {
        Set<String> keys = new TreeSet<>();
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            if (!matcher.group("key").endsWith(".")) {
                keys.add(matcher.group("key"));
            }
        }
        return keys;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Properties bundle(String language) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
