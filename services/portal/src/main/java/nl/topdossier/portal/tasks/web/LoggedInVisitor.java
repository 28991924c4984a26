package nl.topdossier.portal.tasks.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.topdossier.portal.book.TaskBook;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.shell.Area;
import nl.topdossier.portal.shell.CurrentVisitor;
import nl.topdossier.portal.shell.Visitor;
import nl.topdossier.security.Holding;
import nl.topdossier.security.Holdings;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows who is logged in, with the offices held today, the number of open tasks and the pages that the roles open. */
@Component
class LoggedInVisitor implements CurrentVisitor {

    private final Holdings holdings;
    private final TaskBook tasks;

    LoggedInVisitor(Holdings holdings, TaskBook tasks) {
        this.holdings = holdings;
        this.tasks = tasks;
    }

    @Override
    public @Nullable Visitor visitor() {
        Me me = Me.orNobody();
        if (me == null) {
            return null;
        }
        List<String> offices =
                holdings.of(me.id()).stream().map(Holding::officeId).toList();
        int open = tasks.count(new TaskBook.Whose(me.id(), offices, me.person().roles(), false));
        return new Visitor(me.name(), String.join(", ", offices), areas(me), open);
    }

    private static Set<Area> areas(Me me) {
        Set<Area> areas = EnumSet.of(Area.TASKS, Area.LETTERS, Area.SUMMITS, Area.LEDGER, Area.OFFICES);
        if (me.has(Roles.COORDINATOR)) {
            areas.add(Area.BOARD);
            areas.add(Area.PLAN);
        }
        if (me.mayListAudits()) {
            areas.add(Area.AUDIT);
        }
        return areas;
    }
}
