package nl.topdossier.drafting.letters;

/** A rendered file of a version: its name, hash and size, and the hash of what it was rendered from. */
public record VersionPart(String name, String sha256, int size, String source) {

    /** The part that is the letter itself. */
    public static final String LETTER = "letter";

    private static final String MEMO = "memo-";

    /** The part that is the memo for this office. */
    public static String memo(String officeId) {
        return MEMO + officeId;
    }

    /** Whether it is a memo: of concern to its office only, and outside the content hash. */
    public boolean isMemo() {
        return name.startsWith(MEMO);
    }

    /** The office that a memo is for. */
    public String memoOffice() {
        return name.substring(MEMO.length());
    }
}
