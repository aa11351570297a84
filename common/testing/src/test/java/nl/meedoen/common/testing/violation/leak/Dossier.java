package nl.meedoen.common.testing.violation.leak;

import jakarta.persistence.Entity;

@Entity
class Dossier {}
