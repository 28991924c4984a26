package nl.topdossier.approval.offices;

import nl.topdossier.messaging.Duty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the offices that were registered before whom to call was told with them, each once: nobody has to save them again.
 * What is told is marked in the same transaction, so that one that was broken off goes on where it was.
 */
@Component
class TellingOffices implements Duty {

    private static final Logger log = LoggerFactory.getLogger(TellingOffices.class);

    private final Offices offices;
    private final Register register;

    TellingOffices(Offices offices, Register register) {
        this.offices = offices;
        this.register = register;
    }

    @Override
    public String name() {
        return "offices";
    }

    @Override
    public void work() {
        for (String officeId : offices.untold()) {
            if (register.tellAnew(officeId)) {
                log.info("Told office {}, which was registered before", officeId);
            }
        }
    }
}
