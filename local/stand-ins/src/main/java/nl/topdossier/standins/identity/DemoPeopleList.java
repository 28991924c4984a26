package nl.topdossier.standins.identity;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs who takes part in the exercise, whichever provider lets these people in. */
@RestController
class DemoPeopleList {

    private final DemoPeople people;

    DemoPeopleList(DemoPeople people) {
        this.people = people;
    }

    @GetMapping("/identity/api/demo-people")
    List<DemoPerson> people() {
        return people.all();
    }
}
