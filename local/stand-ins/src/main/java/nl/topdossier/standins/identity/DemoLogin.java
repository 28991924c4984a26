package nl.topdossier.standins.identity;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Checks the login form. The principal is named by the fixed sub, so that every token carries it. */
@EmbeddedIdentity
@Component
class DemoLogin implements UserDetailsService {

    private final DemoPeople people;

    DemoLogin(DemoPeople people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String userName) {
        return people.byUserName(userName.strip())
                .map(person -> User.withUsername(person.sub())
                        .password("{noop}" + person.userName())
                        .authorities(person.roles().toArray(String[]::new))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such demo person"));
    }
}
