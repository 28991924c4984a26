package nl.topdossier.portal.login;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where someone lands whose login failed, was lost or could not be finished, with the way back in. */
@Controller
class LoginLostController {

    @GetMapping("/login-lost")
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String loginLost() {
        return "login-lost";
    }

    @GetMapping("/login-away")
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String loginAway() {
        return "login-away";
    }
}
