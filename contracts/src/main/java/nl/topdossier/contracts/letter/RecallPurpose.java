package nl.topdossier.contracts.letter;

/** Why a submitted letter is asked back. */
public enum RecallPurpose {
    /** To change the text. */
    EDIT,
    /** To end the letter. */
    WITHDRAW
}
