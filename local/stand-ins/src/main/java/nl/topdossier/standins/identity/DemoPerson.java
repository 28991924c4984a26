package nl.topdossier.standins.identity;

import java.util.List;

/** A made-up person of the exercise; the password is the user name. */
record DemoPerson(String sub, String userName, String name, String function, Group group, List<String> roles) {

    /** The headings of the login page, in its order. */
    enum Group {
        DRAFTING,
        MINISTERS,
        COORDINATION,
        OFFICES
    }

    static DemoPerson numbered(
            int number, String userName, String name, String function, Group group, String... roles) {
        return new DemoPerson(
                "00000000-0000-7000-8000-%012d".formatted(number), userName, name, function, group, List.of(roles));
    }
}
