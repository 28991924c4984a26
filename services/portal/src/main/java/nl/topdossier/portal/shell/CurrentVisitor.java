package nl.topdossier.portal.shell;

import org.jspecify.annotations.Nullable;

/** Says who looks at the page of the current request; nobody before login. */
public interface CurrentVisitor {

    @Nullable
    Visitor visitor();
}
