package nl.meedoen.common.platform.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the current work may see in the database; nothing until somebody says otherwise. */
@RequestScoped
public class Visibility {
    private String gemeenten = "";
    private String werkgever = "";

    /** For consumers and jobs, which work for every municipality. */
    public void everything() {
        gemeenten = "*";
        werkgever = "";
    }

    void only(Collection<String> gemeenten, @Nullable UUID werkgever) {
        this.gemeenten = String.join(",", gemeenten);
        this.werkgever = werkgever == null ? "" : werkgever.toString();
    }

    String gemeenten() {
        return gemeenten;
    }

    String werkgever() {
        return werkgever;
    }
}
