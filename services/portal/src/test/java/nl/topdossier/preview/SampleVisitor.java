package nl.topdossier.preview;

import java.util.EnumSet;
import java.util.Set;
import nl.topdossier.portal.shell.Area;
import nl.topdossier.portal.shell.CurrentVisitor;
import nl.topdossier.portal.shell.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The same person on every page, with everything in the menu. */
@Component
class SampleVisitor implements CurrentVisitor {

    @Override
    public @Nullable Visitor visitor() {
        Set<Area> areas = EnumSet.allOf(Area.class);
        return new Visitor("Hanna Bakker", "hoofd Directie Veiligheidsbeleid", areas, 5);
    }
}
