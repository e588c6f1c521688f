package nl.voorbeeld.toepassing;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application, in a package of its own: a scan of its components finds nothing of the starter. */
@SpringBootApplication
class Toepassing {}
