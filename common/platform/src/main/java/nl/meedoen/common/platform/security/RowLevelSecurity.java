package nl.meedoen.common.platform.security;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Sets on every connection that leaves the pool which municipalities, and which employer, it may see. The policies in
 * the database refuse the rest, whatever the code forgets.
 */
@ApplicationScoped
class RowLevelSecurity implements AgroalPoolInterceptor {
    private final Visibility visibility;

    RowLevelSecurity(Visibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var known = Arc.container().requestContext().isActive();
        try (var set = connection.prepareStatement(
                "select set_config('meedoen.gemeenten', ?, false), set_config('meedoen.werkgever', ?, false)")) {
            set.setString(1, known ? visibility.gemeenten() : "");
            set.setString(2, known ? visibility.werkgever() : "");
            set.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("de zichtbaarheid is niet te zetten", e);
        }
    }
}
