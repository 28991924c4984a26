package nl.topdossier.portal.shell;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells the browser which words, kept until they were sent, it may forget now that they arrived. */
public final class Kept {

    private static final String ATTRIBUTE = "kept";

    private Kept() {}

    /** @param addresses where the forms went, as in the action that was carried out */
    public static void remarksArrived(RedirectAttributes flash, String... addresses) {
        flash.addFlashAttribute(
                ATTRIBUTE,
                "remarks." + String.join(" remarks.", addresses) + " note." + String.join(" note.", addresses));
    }

    /** The text of a letter was saved on top of a version. */
    public static void editArrived(RedirectAttributes flash, String letterAddress) {
        flash.addFlashAttribute(ATTRIBUTE, "edit." + letterAddress + ".*");
    }
}
