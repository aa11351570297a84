package nl.meedoen.common.platform.bewaring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Bewaarrapporten implements PanacheRepositoryBase<Bewaarrapport, UUID> {
    public List<Bewaarrapport> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }
}
