package nl.topdossier.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Every package says that null must be declared. */
final class NullMarked {

    /** In a package without the mark, null checks are silently off. */
    static final ArchRule PACKAGES = ArchRuleDefinition.classes()
            .that()
            .areTopLevelClasses()
            .should(new ArchCondition<>("lie in a package marked @NullMarked") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    boolean marked = item.getPackage()
                            .tryGetPackageInfo()
                            .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                            .orElse(false);
                    if (!marked) {
                        events.add(SimpleConditionEvent.violated(
                                item, item.getPackageName() + " has no package-info marked @NullMarked"));
                    }
                }
            })
            .because("add a package-info.java with one sentence of purpose and @NullMarked");

    private NullMarked() {}
}
