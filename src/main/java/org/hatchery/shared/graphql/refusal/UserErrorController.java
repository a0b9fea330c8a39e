package org.hatchery.shared.graphql.refusal;

import java.util.Locale;
import org.hatchery.shared.UserError;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Says a refusal in the language of the caller. */
@Controller
class UserErrorController {
    @SchemaMapping
    String message(UserError userError, Locale locale) {
        return userError.message().in(locale);
    }
}
