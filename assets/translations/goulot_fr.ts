<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
    <context>
        <name>Calibration</name>
        <message numerus="yes">
            <source>Le scénario ne peut pas paraître : %n critère manqué.</source>
            <translation>
                <numerusform>Le scénario ne peut pas paraître : %n critère manqué.</numerusform>
                <numerusform>Le scénario ne peut pas paraître : %n critères manqués.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Score par superviseur, %n graine</source>
            <translation>
                <numerusform>Score par superviseur, %n graine</numerusform>
                <numerusform>Score par superviseur, %n graines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tous les aléas décalés ensemble, %n graine</source>
            <translation>
                <numerusform>Tous les aléas décalés ensemble, %n graine</numerusform>
                <numerusform>Tous les aléas décalés ensemble, %n graines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Centre</name>
        <message numerus="yes">
            <source>%n séance à envoyer</source>
            <translation>
                <numerusform>%n séance à envoyer</numerusform>
                <numerusform>%n séances à envoyer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séance envoyée.</source>
            <translation>
                <numerusform>%n séance envoyée.</numerusform>
                <numerusform>%n séances envoyées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séance rapportée, en lecture seule.</source>
            <translation>
                <numerusform>%n séance rapportée, en lecture seule.</numerusform>
                <numerusform>%n séances rapportées, en lecture seule.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séance non envoyée : {why}.</source>
            <translation>
                <numerusform>%n séance non envoyée : {why}.</numerusform>
                <numerusform>%n séances non envoyées : {why}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Centre : %n séance non envoyée, voir Réglages</source>
            <translation>
                <numerusform>Centre : %n séance non envoyée, voir Réglages</numerusform>
                <numerusform>Centre : %n séances non envoyées, voir Réglages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message numerus="yes">
            <source>Autres causes (%n)</source>
            <translation>
                <numerusform>Autres causes (%n)</numerusform>
                <numerusform>Autres causes (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Classroom</name>
        <message numerus="yes">
            <source>%n séance</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message numerus="yes">
            <source>%n décision</source>
            <translation>
                <numerusform>%n décision</numerusform>
                <numerusform>%n décisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mieux</source>
            <translation>
                <numerusform>%n mieux</numerusform>
                <numerusform>%n mieux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moins bien</source>
            <translation>
                <numerusform>%n moins bien</numerusform>
                <numerusform>%n moins bien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séance sur la même chance</source>
            <translation>
                <numerusform>%n séance sur la même chance</numerusform>
                <numerusform>%n séances sur la même chance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pièce bonne</source>
            <translation>
                <numerusform>%n pièce bonne</numerusform>
                <numerusform>%n pièces bonnes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Console</name>
        <message numerus="yes">
            <source>%n réplication</source>
            <translation>
                <numerusform>%n réplication</numerusform>
                <numerusform>%n réplications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ligne, revécue à l’identique</source>
            <translation>
                <numerusform>%n ligne, revécue à l’identique</numerusform>
                <numerusform>%n lignes, revécues à l’identique</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ligne ; vécue avec un autre moteur, elle ne peut être revécue ici</source>
            <translation>
                <numerusform>%n ligne ; vécue avec un autre moteur, elle ne peut être revécue ici</numerusform>
                <numerusform>%n lignes ; vécues avec un autre moteur, elles ne peuvent être revécues ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séance rendue anonyme : nom, textes et documents effacés.</source>
            <translation>
                <numerusform>%n séance rendue anonyme : nom, textes et documents effacés.</numerusform>
                <numerusform>%n séances rendues anonymes : nom, textes et documents effacés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sauvegarde réécrite.</source>
            <translation>
                <numerusform>%n sauvegarde réécrite.</numerusform>
                <numerusform>%n sauvegardes réécrites.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séance rendue anonyme au centre {address}.</source>
            <translation>
                <numerusform>%n séance rendue anonyme au centre {address}.</numerusform>
                <numerusform>%n séances rendues anonymes au centre {address}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Debrief</name>
        <message numerus="yes">
            <source>%n prise</source>
            <translation>
                <numerusform>%n prise</numerusform>
                <numerusform>%n prises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refusée</source>
            <translation>
                <numerusform>%n refusée</numerusform>
                <numerusform>%n refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n aléa</source>
            <translation>
                <numerusform>%n aléa</numerusform>
                <numerusform>%n aléas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans réponse</source>
            <translation>
                <numerusform>%n sans réponse</numerusform>
                <numerusform>%n sans réponse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n corrigé consulté</source>
            <translation>
                <numerusform>%n corrigé consulté</numerusform>
                <numerusform>%n corrigés consultés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pièce bonne</source>
            <translation>
                <numerusform>%n pièce bonne</numerusform>
                <numerusform>%n pièces bonnes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message numerus="yes">
            <source>%n document trouvé</source>
            <translation>
                <numerusform>%n document trouvé</numerusform>
                <numerusform>%n documents trouvés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n page envoyée à l’imprimante.</source>
            <translation>
                <numerusform>%n page envoyée à l’imprimante.</numerusform>
                <numerusform>%n pages envoyées à l’imprimante.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message numerus="yes">
            <source>%n fichier dans {folder}</source>
            <translation>
                <numerusform>%n fichier dans {folder}</numerusform>
                <numerusform>%n fichiers dans {folder}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message numerus="yes">
            <source>%n à risque</source>
            <translation>
                <numerusform>%n à risque</numerusform>
                <numerusform>%n à risque</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n personne</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sur appel</source>
            <translation>
                <numerusform>%n sur appel</numerusform>
                <numerusform>%n sur appel</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Matrix</name>
        <message numerus="yes">
            <source>{code} expire bientôt (%n jour)</source>
            <translation>
                <numerusform>{code} expire bientôt (%n jour)</numerusform>
                <numerusform>{code} expire bientôt (%n jours)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n personne</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n présente</source>
            <translation>
                <numerusform>%n présente</numerusform>
                <numerusform>%n présentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sur appel</source>
            <translation>
                <numerusform>%n sur appel</numerusform>
                <numerusform>%n sur appel</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message numerus="yes">
            <source>%n mot</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Package</name>
        <message numerus="yes">
            <source>%n version</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Preparation</name>
        <message numerus="yes">
            <source>%n rotation prévue.</source>
            <translation>
                <numerusform>%n rotation prévue.</numerusform>
                <numerusform>%n rotations prévues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cellule à reprendre.</source>
            <translation>
                <numerusform>%n cellule à reprendre.</numerusform>
                <numerusform>%n cellules à reprendre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cellule à remplir, sans effet sur le score.</source>
            <translation>
                <numerusform>%n cellule à remplir, sans effet sur le score.</numerusform>
                <numerusform>%n cellules à remplir, sans effet sur le score.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n élément déplacé.</source>
            <translation>
                <numerusform>%n élément déplacé.</numerusform>
                <numerusform>%n éléments déplacés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n écart vu, pas remis en conformité.</source>
            <translation>
                <numerusform>%n écart vu, pas remis en conformité.</numerusform>
                <numerusform>%n écarts vus, pas remis en conformité.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Prepare</name>
        <message numerus="yes">
            <source>%n poste sans personne</source>
            <translation>
                <numerusform>%n poste sans personne</numerusform>
                <numerusform>%n postes sans personne</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message numerus="yes">
            <source>(%n autre défaut, voir check --all)</source>
            <translation>
                <numerusform>(%n autre défaut, voir check --all)</numerusform>
                <numerusform>(%n autres défauts, voir check --all)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message numerus="yes">
            <source>%n point à vérifier</source>
            <translation>
                <numerusform>%n point à vérifier</numerusform>
                <numerusform>%n points à vérifier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n écart à reprendre</source>
            <translation>
                <numerusform>%n écart à reprendre</numerusform>
                <numerusform>%n écarts à reprendre</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n ordre a été refusé.</source>
            <translation>
                <numerusform>%n ordre a été refusé.</numerusform>
                <numerusform>%n ordres ont été refusés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportDesk</name>
        <message numerus="yes">
            <source>%n chiffre cité</source>
            <translation>
                <numerusform>%n chiffre cité</numerusform>
                <numerusform>%n chiffres cités</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à vérifier</source>
            <translation>
                <numerusform>%n à vérifier</numerusform>
                <numerusform>%n à vérifier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chiffre à vérifier</source>
            <translation>
                <numerusform>%n chiffre à vérifier</numerusform>
                <numerusform>%n chiffres à vérifier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mot à revoir</source>
            <translation>
                <numerusform>%n mot à revoir</numerusform>
                <numerusform>%n mots à revoir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n écart sans explication</source>
            <translation>
                <numerusform>%n écart sans explication</numerusform>
                <numerusform>%n écarts sans explication</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mot</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chiffre à vérifier dans le texte.</source>
            <translation>
                <numerusform>%n chiffre à vérifier dans le texte.</numerusform>
                <numerusform>%n chiffres à vérifier dans le texte.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportScreen</name>
        <message numerus="yes">
            <source>%n écart reste sans explication.</source>
            <translation>
                <numerusform>%n écart reste sans explication.</numerusform>
                <numerusform>%n écarts restent sans explication.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportTodo</name>
        <message numerus="yes">
            <source>%n expliqué</source>
            <translation>
                <numerusform>%n expliqué</numerusform>
                <numerusform>%n expliqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n écart</source>
            <translation>
                <numerusform>%n écart</numerusform>
                <numerusform>%n écarts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Run</name>
        <message numerus="yes">
            <source>{count}, %n neuve</source>
            <translation>
                <numerusform>{count}, %n neuve</numerusform>
                <numerusform>{count}, %n neuves</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n libre</source>
            <translation>
                <numerusform>%n libre</numerusform>
                <numerusform>%n libres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>encore %n pièce</source>
            <translation>
                <numerusform>encore %n pièce</numerusform>
                <numerusform>encore %n pièces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pièce bonne</source>
            <translation>
                <numerusform>%n pièce bonne</numerusform>
                <numerusform>%n pièces bonnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n en retard</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à risque</source>
            <translation>
                <numerusform>%n à risque</numerusform>
                <numerusform>%n à risque</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message numerus="yes">
            <source>%n heure à remplir</source>
            <translation>
                <numerusform>%n heure à remplir</numerusform>
                <numerusform>%n heures à remplir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message numerus="yes">
            <source>%n mot à revoir</source>
            <translation>
                <numerusform>%n mot à revoir</numerusform>
                <numerusform>%n mots à revoir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Why</name>
        <message numerus="yes">
            <source>%n fait du journal, le plus récent en haut</source>
            <translation>
                <numerusform>%n fait du journal, le plus récent en haut</numerusform>
                <numerusform>%n faits du journal, le plus récent en haut</numerusform>
            </translation>
        </message>
    </context>
</TS>
