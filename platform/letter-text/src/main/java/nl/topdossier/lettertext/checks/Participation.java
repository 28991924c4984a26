package nl.topdossier.lettertext.checks;

/** What an office does in a letter: sign, or agree, for the whole or for one section. */
public record Participation(String office, Role role, String scope) {

    /** The scope that is not a section id. */
    public static final String WHOLE = "whole";

    /** Signing includes agreeing. */
    public enum Role {
        SIGNS,
        AGREES
    }

    /** Whether this is at least what the other one asks. */
    boolean covers(Participation required) {
        return office.equals(required.office)
                && (role == Role.SIGNS || required.role == Role.AGREES)
                && (scope.equals(WHOLE) || scope.equals(required.scope));
    }
}
