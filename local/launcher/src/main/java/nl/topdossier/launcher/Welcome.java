package nl.topdossier.launcher;

/** What somebody needs to begin: the address and the people of the exercise. */
final class Welcome {

    private Welcome() {}

    static String text(String opening, String address) {
        return """

                %s: %s   (for exercise only)

                Log in as one of these people; the password is the same word:
                  anna, bram          draft letters (Directie Veiligheidsbeleid)
                  hanna, dirk, sofie  the line: head, director-general, secretary-general
                  minister-bz, minister-def, minister-president, minister-jenv
                  karel, lotte        private offices of BZ and Defensie
                  petra               parliamentary desk
                  coen                coordinator
                  olga, wim, ada      auditor, openness officer, administrator
                  joris, daan, mila   Juridische Zaken, Bestuursstaf Defensie, Kabinet minister-president
                  tess, noor, femke   taskforce of the summit, NCTV, finance
                  luuk                liaison with police, municipality and NATO

                ./topdossier demo plays a letter through; status, logs, stop do what they say.""".formatted(opening, address);
    }
}
