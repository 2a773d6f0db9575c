"""De zelfstandige naamwoorden: wat er in de bestanden staat en wat eruit volgt."""
