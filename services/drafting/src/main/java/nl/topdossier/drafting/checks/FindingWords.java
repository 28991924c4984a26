package nl.topdossier.drafting.checks;

import java.util.List;
import java.util.Locale;
import nl.topdossier.lettertext.checks.Finding;
import nl.topdossier.lettertext.checks.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Puts findings in the reader's words: what is wrong and how to mend it. */
@Component
public class FindingWords {

    private final MessageSource messages;

    FindingWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A finding as it is shown. Code and place together name it; holds says whether it keeps the letter here. */
    public record View(
            String code,
            String place,
            String part,
            String sectionId,
            String message,
            String mend,
            Severity severity,
            boolean waivable,
            boolean holds,
            @Nullable Waiver waiver) {}

    /** The findings in this language. */
    public List<View> of(List<JudgedFinding> findings, Locale locale) {
        return findings.stream().map(judged -> of(judged, locale)).toList();
    }

    private View of(JudgedFinding judged, Locale locale) {
        Finding finding = judged.finding();
        Object[] arguments =
                finding.arguments().stream().map(each -> argument(each, locale)).toArray();
        return new View(
                finding.code(),
                judged.place(),
                finding.part(),
                finding.sectionId(),
                messages.getMessage("check." + finding.code(), arguments, locale),
                messages.getMessage("check." + finding.code() + ".mend", arguments, locale),
                finding.severity(),
                finding.waivable(),
                judged.holds(),
                judged.waiver());
    }

    private static Object argument(String argument, Locale locale) {
        if (WrittenDays.are(argument)) {
            return WrittenDays.in(argument, locale);
        }
        return argument.startsWith("@")
                ? new DefaultMessageSourceResolvable(new String[] {argument.substring(1)}, argument.substring(1))
                : argument;
    }
}
