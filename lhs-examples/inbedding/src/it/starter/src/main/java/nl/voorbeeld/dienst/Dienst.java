package nl.voorbeeld.dienst;

import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
public class Dienst {
    @RestController
    record Loket(LhsEngine engine) {
        @PostMapping("/beslissingen")
        Vastlegging decide(@RequestBody Casus casus) {
            return engine.decide(casus);
        }
    }

    public static void main(String[] args) {
        SpringApplication.run(Dienst.class, args);
    }
}
