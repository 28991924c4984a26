package nl.topdossier.testsupport;

import java.util.UUID;

/** The people of the exercise. */
public final class People {

    public static final UUID ANNA = person(1);
    public static final UUID BRAM = person(2);
    public static final UUID HANNA = person(3);
    public static final UUID DIRK = person(4);
    public static final UUID SOFIE = person(5);
    public static final UUID MINISTER_BZ = person(6);
    public static final UUID MINISTER_DEF = person(7);
    public static final UUID MINISTER_PRESIDENT = person(8);
    public static final UUID MINISTER_JENV = person(9);
    public static final UUID KAREL = person(10);
    public static final UUID PETRA = person(11);
    public static final UUID COEN = person(12);
    public static final UUID OLGA = person(13);
    public static final UUID WIM = person(14);
    public static final UUID ADA = person(15);
    public static final UUID JORIS = person(16);
    public static final UUID DAAN = person(17);
    public static final UUID LOTTE = person(19);

    private People() {}

    /** The person with this number in the register of the exercise. */
    public static UUID person(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(number));
    }
}
