package org.hatchery.local;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the personas at {@code /local/personas}, for the page that offers them. */
@Profile("local")
@RestController
class PersonasController {
    @GetMapping("/local/personas")
    List<Persona> personas() {
        return Personas.ALL;
    }
}
