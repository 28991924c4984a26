package nl.topdossier.portal.letters.web;

import nl.topdossier.lettertext.LetterText;
import nl.topdossier.portal.letters.EmbeddedHtml;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows text as drafting will render it: by the same library, cleaned once more. */
@Component
class Previews {

    String of(@Nullable String markdown) {
        return markdown == null || markdown.isBlank()
                ? ""
                : EmbeddedHtml.embed(LetterText.parse(markdown).html("letter-"), "preview", 3);
    }
}
