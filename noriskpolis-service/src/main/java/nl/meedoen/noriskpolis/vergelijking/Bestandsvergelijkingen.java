package nl.meedoen.noriskpolis.vergelijking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Bestandsvergelijkingen implements PanacheRepositoryBase<Bestandsvergelijking, UUID> {
    public List<Bestandsvergelijking> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }
}
