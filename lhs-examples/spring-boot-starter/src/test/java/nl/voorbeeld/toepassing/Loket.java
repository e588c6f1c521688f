package nl.voorbeeld.toepassing;

import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.springboot.DecisionService;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A controller of the application. */
@RestController
record Loket(DecisionService service) {
    @PostMapping("/beslissingen")
    Vastlegging decide(@RequestBody Casus casus) {
        return service.decide(casus);
    }
}
