/**
 * Who has access (人员与权限): invitations that are given, accepted and withdrawn, and access that ends.
 *
 * <p>One document is the whole story of one access, from the invitation to the end. What it gives counts at the next
 * request, because the actor of a request is asked for here ({@link org.hatchery.identity.GrantedAccess}); the issuer is
 * told afterwards.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: mongo",
            "shared :: graphql",
            "identity",
            "notice",
            "mail",
            "region",
            "region :: graphql",
            "carrier :: profile",
            "carrier :: register",
            "carrier :: graphql",
            "firm",
            "firm :: graphql",
            "provider",
            "provider :: graphql",
            "pilot :: base",
            "pilot :: graphql",
            "register :: institution",
            "register :: person",
            "register :: graphql"
        })
@NullMarked
package org.hatchery.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
