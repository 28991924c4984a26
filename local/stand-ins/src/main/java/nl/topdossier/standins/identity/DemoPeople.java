package nl.topdossier.standins.identity;

import static nl.topdossier.standins.identity.DemoPerson.Group.COORDINATION;
import static nl.topdossier.standins.identity.DemoPerson.Group.DRAFTING;
import static nl.topdossier.standins.identity.DemoPerson.Group.MINISTERS;
import static nl.topdossier.standins.identity.DemoPerson.Group.OFFICES;
import static nl.topdossier.standins.identity.DemoPerson.numbered;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.topdossier.standins.identity.DemoPerson.Group;
import org.springframework.stereotype.Component;

/** All people who can log in on an exercise stack. Which office they hold is in approval's register, not here. */
@Component
class DemoPeople {

    private static final List<DemoPerson> ALL = List.of(
            numbered(1, "anna", "Anna de Vries", "opsteller, Directie Veiligheidsbeleid", DRAFTING, "drafter"),
            numbered(2, "bram", "Bram Jansen", "tweede opsteller, Directie Veiligheidsbeleid", DRAFTING, "drafter"),
            numbered(3, "hanna", "Hanna Visser", "hoofd Directie Veiligheidsbeleid", DRAFTING, "official"),
            numbered(4, "dirk", "Dirk Mulder", "directeur-generaal Politieke Zaken", DRAFTING, "official"),
            numbered(5, "sofie", "Sofie de Boer", "secretaris-generaal Buitenlandse Zaken", DRAFTING, "official"),
            numbered(6, "minister-bz", "Marijke Hofman", "minister van Buitenlandse Zaken", MINISTERS, "minister"),
            numbered(7, "minister-def", "Ruben Postma", "minister van Defensie", MINISTERS, "minister"),
            numbered(8, "minister-president", "Elsbeth van Loon", "minister-president", MINISTERS, "minister"),
            numbered(9, "minister-jenv", "Farid Wolters", "minister van Justitie en Veiligheid", MINISTERS, "minister"),
            numbered(10, "karel", "Karel Smit", "kabinet minister van Buitenlandse Zaken", MINISTERS, "private-office"),
            numbered(11, "petra", "Petra Meijer", "parlementaire zaken", OFFICES, "parliamentary-desk"),
            numbered(12, "coen", "Coen Peters", "coördinator", OFFICES, "coordinator"),
            numbered(13, "olga", "Olga Hendriks", "auditor", OFFICES, "auditor"),
            numbered(14, "wim", "Wim Brouwer", "openbaarmaking", OFFICES, "openness"),
            numbered(15, "ada", "Ada Vos", "functioneel beheerder", OFFICES, "administrator"),
            numbered(16, "joris", "Joris van Leeuwen", "Juridische Zaken", COORDINATION, "official"),
            numbered(17, "daan", "Daan Prins", "Bestuursstaf Defensie", COORDINATION, "official"),
            numbered(18, "mila", "Mila Dijkstra", "kabinet minister-president", COORDINATION, "official"),
            numbered(19, "lotte", "Lotte Evers", "kabinet minister van Defensie", MINISTERS, "private-office"),
            numbered(20, "tess", "Tess Kuipers", "taskforce top", COORDINATION, "official"),
            numbered(21, "noor", "Noor Bakker", "NCTV", COORDINATION, "official"),
            numbered(22, "luuk", "Luuk Veenstra", "verbinding met politie, gemeente en NAVO", COORDINATION, "official"),
            numbered(23, "femke", "Femke Schouten", "Financieel-Economische Zaken", COORDINATION, "official"));

    private final Map<String, DemoPerson> bySub = index(DemoPerson::sub);
    private final Map<String, DemoPerson> byUserName = index(DemoPerson::userName);

    List<DemoPerson> all() {
        return ALL;
    }

    List<DemoPerson> in(Group group) {
        return ALL.stream().filter(person -> person.group() == group).toList();
    }

    Optional<DemoPerson> bySub(String sub) {
        return Optional.ofNullable(bySub.get(sub));
    }

    Optional<DemoPerson> byUserName(String userName) {
        return Optional.ofNullable(byUserName.get(userName));
    }

    private static Map<String, DemoPerson> index(Function<DemoPerson, String> key) {
        return ALL.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
