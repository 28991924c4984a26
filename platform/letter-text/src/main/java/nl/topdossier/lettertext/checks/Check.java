package nl.topdossier.lettertext.checks;

import java.util.List;

/** One rule about a letter; it looks and says, it changes nothing. */
@FunctionalInterface
public interface Check {

    List<Finding> findings(LetterFacts facts);
}
