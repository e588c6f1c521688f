package nl.voorbeeld.inbedding;

import java.time.Clock;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.zegel.Verzegelaar;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An application that decides over HTTP: the least that does. */
@SpringBootApplication
public class Toepassing {
    public static void main(String[] args) {
        SpringApplication.run(Toepassing.class, args);
    }

    @Bean
    LhsEngine engine() {
        return LhsEngine.create();
    }

    @RestController
    static class Beslissingen {
        private final LhsEngine engine;

        Beslissingen(LhsEngine engine) {
            this.engine = engine;
        }

        @PostMapping("/beslissingen")
        Vastlegging decide(@RequestBody Casus casus) {
            return engine.decide(casus);
        }

        /** Says back what it understood. */
        @PostMapping("/gebeurtenissen")
        Gebeurtenis read(@RequestBody Gebeurtenis gebeurtenis) {
            return gebeurtenis;
        }

        @PostMapping("/zegels")
        VerzegeldeVastlegging seal(@RequestBody Vastlegging vastlegging) {
            return Verzegelaar.of(Clock.systemUTC()).door("team Zuid").verzegel(vastlegging);
        }
    }
}
