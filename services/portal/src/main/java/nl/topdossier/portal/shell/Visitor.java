package nl.topdossier.portal.shell;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person who looks at a page.
 *
 * @param office what stands under the name: the office or offices held
 * @param areas the parts of the portal that the person's roles open
 * @param openTasks number beside the task list in the menu; absent where it is not known
 */
public record Visitor(
        String name,
        String office,
        Set<Area> areas,
        @Nullable Integer openTasks) {}
