<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
    <context>
        <name>Alarm</name>
        <message>
            <source>Express attendu à {clock} : le comparer à l’heure de rupture.</source>
            <translation>Express supply due at {clock}: compare it with the time the stock runs out.</translation>
        </message>
        <message>
            <source>Annoncée à {clock} : la comparer à l’heure de rupture (page Stocks).</source>
            <translation>Announced for {clock}: compare it with the shortage time (Stocks page).</translation>
        </message>
        <message>
            <source>{poste} en panne</source>
            <translation>{poste} down</translation>
        </message>
        <message>
            <source>{poste} sans opérateur</source>
            <translation>{poste} without an operator</translation>
        </message>
        <message>
            <source>{poste} en famine</source>
            <translation>{poste} starved</translation>
        </message>
        <message>
            <source>{poste} bloqué</source>
            <translation>{poste} blocked</translation>
        </message>
        <message>
            <source>{poste} : dérive d’un paramètre</source>
            <translation>{poste}: a parameter drifts</translation>
        </message>
        <message>
            <source>{component} : couverture faible</source>
            <translation>{component}: low cover</translation>
        </message>
        <message>
            <source>{component} : rupture</source>
            <translation>{component}: stockout</translation>
        </message>
        <message>
            <source>{component} : livraison retardée</source>
            <translation>{component}: delivery delayed</translation>
        </message>
        <message>
            <source>{component} : pièces non conformes</source>
            <translation>{component}: non-conforming parts</translation>
        </message>
        <message>
            <source>{order} : retard probable</source>
            <translation>{order}: likely to be late</translation>
        </message>
        <message>
            <source>{order} annulé par le client</source>
            <translation>{order} cancelled by the client</translation>
        </message>
        <message>
            <source>{order} : réclamation d’un client</source>
            <translation>{order}: customer complaint</translation>
        </message>
        <message>
            <source>{order} urgent, entré au programme</source>
            <translation>Rush {order}, added to the programme</translation>
        </message>
        <message>
            <source>{person} quitte l’atelier</source>
            <translation>{person} leaves the shop floor</translation>
        </message>
        <message>
            <source>{person} arrive dans l’atelier</source>
            <translation>{person} arrives in the shop</translation>
        </message>
        <message>
            <source>{poste} : obstacle dans la zone du robot</source>
            <translation>{poste}: obstacle in the robot’s zone</translation>
        </message>
        <message>
            <source>{poste} : événement de sécurité</source>
            <translation>{poste}: safety event</translation>
        </message>
        <message>
            <source>{poste} : débit au-dessus du besoin</source>
            <translation>{poste}: flow above need</translation>
        </message>
        <message>
            <source>{utility} : coupure</source>
            <translation>{utility}: cut off</translation>
        </message>
        <message>
            <source>{poste} : cadence en baisse</source>
            <translation>{poste}: rate falling</translation>
        </message>
        <message>
            <source>{poste} : micro-arrêts répétés</source>
            <translation>{poste}: repeated minor stops</translation>
        </message>
        <message>
            <source>{poste} : outil en fin de vie</source>
            <translation>{poste}: tool worn out</translation>
        </message>
        <message>
            <source>{poste} : outillage manquant</source>
            <translation>{poste}: tooling missing</translation>
        </message>
        <message>
            <source>{poste} arrêté par la sécurité</source>
            <translation>{poste} stopped by safety</translation>
        </message>
        <message>
            <source>{poste} arrêté par la qualité</source>
            <translation>{poste} stopped by quality</translation>
        </message>
        <message>
            <source>{person} : rotation impossible</source>
            <translation>{person}: rotation not possible</translation>
        </message>
        <message>
            <source>Appeler la maintenance, faire diagnostiquer en l’attendant.</source>
            <translation>Call maintenance, have the fault diagnosed meanwhile.</translation>
        </message>
        <message>
            <source>Affecter une personne autonome et habilitée, le goulot d’abord.</source>
            <translation>Assign an autonomous, authorised person, the bottleneck first.</translation>
        </message>
        <message>
            <source>Chercher la cause en amont.</source>
            <translation>Look for the cause upstream.</translation>
        </message>
        <message>
            <source>Chercher la cause en aval.</source>
            <translation>Look for the cause downstream.</translation>
        </message>
        <message>
            <source>Hors limites de contrôle : régler ; hors tolérance, isoler depuis la dernière bonne mesure.</source>
            <translation>Off the control limits: set it; out of tolerance, set aside since the last good measure.</translation>
        </message>
        <message>
            <source>Calculer l’heure de rupture, puis commander ou remplacer.</source>
            <translation>Work out when stock runs out, then order or substitute.</translation>
        </message>
        <message>
            <source>Monter le remplaçant, ou commander en express.</source>
            <translation>Fit the substitute, or order express.</translation>
        </message>
        <message>
            <source>Comparer l’heure de rupture à la nouvelle date.</source>
            <translation>Compare the stockout time with the new date.</translation>
        </message>
        <message>
            <source>Faire contrôler la réception, puis trier, retourner ou accepter le lot.</source>
            <translation>Have the receipt checked, then sort, return or accept the lot.</translation>
        </message>
        <message>
            <source>Protéger le goulot, revoir l’ordre des OF.</source>
            <translation>Protect the bottleneck, review the sequence of orders.</translation>
        </message>
        <message>
            <source>Le retirer du programme, ce qui est lancé ira au stock.</source>
            <translation>Take it off the programme; what is launched will go to stock.</translation>
        </message>
        <message>
            <source>Isoler les pièces douteuses qui restent, les trier, chercher la cause.</source>
            <translation>Set aside the doubtful pieces that remain, sort them, look for the cause.</translation>
        </message>
        <message>
            <source>Le placer dans la séquence sans changement de série inutile.</source>
            <translation>Place it in the sequence without a needless changeover.</translation>
        </message>
        <message>
            <source>Affecter cette personne selon son niveau, un tuteur à côté si elle apprend.</source>
            <translation>Assign this person by their level, with a tutor beside them if they are learning.</translation>
        </message>
        <message>
            <source>Couvrir sa place sans découvrir le goulot.</source>
            <translation>Cover their place without uncovering the bottleneck.</translation>
        </message>
        <message>
            <source>Arrêter le poste avant que quelqu’un entre dans la zone.</source>
            <translation>Stop the station before anyone enters the zone.</translation>
        </message>
        <message>
            <source>Porter secours, arrêter le poste, déclarer.</source>
            <translation>Give first aid, stop the station, report.</translation>
        </message>
        <message>
            <source>Faire chercher la fuite à un moment calme, puis la faire réparer.</source>
            <translation>Have the leak looked for at a quiet moment, then mended.</translation>
        </message>
        <message>
            <source>Prévenir, placer les personnes là où le travail reste possible.</source>
            <translation>Give warning, place people where work is still possible.</translation>
        </message>
        <message>
            <source>Faire contrôler le poste, puis nettoyer ou appeler la maintenance.</source>
            <translation>Have the station checked, then have it cleaned or call maintenance.</translation>
        </message>
        <message>
            <source>Faire changer l’outil avant que les rebuts n’augmentent.</source>
            <translation>Have the tool changed before scrap rises.</translation>
        </message>
        <message>
            <source>On le cherche : le changement de série dure plus longtemps.</source>
            <translation>It is being looked for: the changeover takes longer.</translation>
        </message>
        <message>
            <source>Remise en conformité en cours : protéger le goulot en attendant.</source>
            <translation>Being put in order: protect the bottleneck meanwhile.</translation>
        </message>
        <message>
            <source>Reprise en cours : protéger le goulot en attendant.</source>
            <translation>Being sorted out: protect the bottleneck meanwhile.</translation>
        </message>
        <message>
            <source>Chercher une autre personne, ou retirer la rotation.</source>
            <translation>Find somebody else, or take the rotation off the plan.</translation>
        </message>
    </context>
    <context>
        <name>Balance</name>
        <message>
            <source>takt {seconds}</source>
            <translation>takt {seconds}</translation>
        </message>
        <message>
            <source>{count} postes</source>
            <translation>{count} stations</translation>
        </message>
        <message>
            <source>Temps de main</source>
            <translation>Hand time</translation>
        </message>
        <message>
            <source>Temps de machine</source>
            <translation>Machine time</translation>
        </message>
        <message>
            <source>Goulot</source>
            <translation>Bottleneck</translation>
        </message>
        <message>
            <source>Takt</source>
            <translation>Takt time</translation>
        </message>
        <message>
            <source>Cadence du goulot</source>
            <translation>Bottleneck rate</translation>
        </message>
        <message>
            <source>Efficacité de l’équilibrage</source>
            <translation>Balance efficiency</translation>
        </message>
        <message>
            <source>Indice de lissage</source>
            <translation>Smoothness index</translation>
        </message>
        <message>
            <source>Opérateurs, au moins</source>
            <translation>Operators, at least</translation>
        </message>
        <message>
            <source>Au poste le plus lent, {place}, la machine fait {machine} sur {cycle} : déplacer des gestes ne l’accélère pas, équilibrer soulage les postes tenus à la main.</source>
            <translation>At the slowest station, {place}, the machine does {machine} of {cycle}: moving work by hand does not hasten it; balancing relieves the stations worked by hand.</translation>
        </message>
        <message>
            <source>Ligne automatique : les cycles sont ceux des machines, il n’y a pas de geste à déplacer d’un poste à l’autre. La cadence se gagne au goulot {place} : arrêts, formats, attentes.</source>
            <translation>Automatic line: the cycles are those of the machines, there is no work to move from one station to another. Pace is won at the bottleneck {place}: stops, changeovers, waiting.</translation>
        </message>
        <message>
            <source>Takt {takt}, cycle du goulot {pace} : la ligne suit la demande, arrêts non compris.</source>
            <translation>Takt {takt}, bottleneck cycle {pace}: the line keeps up with the demand, stops not counted.</translation>
        </message>
        <message>
            <source>Takt {takt}, cycle du goulot {pace} : la ligne ne suit pas la demande.</source>
            <translation>Takt {takt}, bottleneck cycle {pace}: the line does not keep up with the demand.</translation>
        </message>
        <message>
            <source>{rate} p/h</source>
            <translation>{rate} pcs/h</translation>
        </message>
        <message>
            <source>Le cycle du goulot reste de {now} : la cadence de la ligne ne change pas.</source>
            <translation>The bottleneck cycle stays at {now}: the rate of the line does not change.</translation>
        </message>
        <message>
            <source>Goulot {old}, {before} → {new}, {now} : {was} → {rate}.</source>
            <translation>Bottleneck {old}, {before} → {new}, {now}: {was} → {rate}.</translation>
        </message>
        <message>
            <source>Yamazumi de la ligne</source>
            <translation>Yamazumi of the line</translation>
        </message>
        <message>
            <source>Rien à équilibrer</source>
            <translation>Nothing to balance</translation>
        </message>
        <message>
            <source>Le programme ne demande aucune pièce, ou aucun poste n’a de temps de gamme.</source>
            <translation>The programme asks for no piece, or no station has a routing time.</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Équilibrage des postes</source>
            <translation>Line balancing</translation>
        </message>
        <message>
            <source>éléments de travail par pièce ; hachures : la machine ; bleu : déplacé</source>
            <translation>work elements per piece; hatched: the machine; blue: moved</translation>
        </message>
        <message>
            <source>Ce scénario ne donne pas les éléments de travail : les gammes sont d’un bloc.</source>
            <translation>This scenario does not give the work elements: each routing time is one block.</translation>
        </message>
        <message>
            <source>Gammes d’origine. Ce que vous déplacez ici, la ligne le fera pendant l’équipe.</source>
            <translation>Original routings. What you move here, the line will do during the shift.</translation>
        </message>
        <message>
            <source>Posé à {place} : {effect}</source>
            <translation>Put at {place}: {effect}</translation>
        </message>
        <message>
            <source>Une gamme d’un bloc ne se partage pas.</source>
            <translation>A routing given as one block can’t be shared.</translation>
        </message>
        <message>
            <source>Ce que cela change</source>
            <translation>What it changes</translation>
        </message>
        <message>
            <source>Chiffres de l’équilibrage</source>
            <translation>Balancing figures</translation>
        </message>
        <message>
            <source>Comparer à une référence</source>
            <translation>Compare with a reference</translation>
        </message>
        <message>
            <source>fait à</source>
            <translation>done at</translation>
        </message>
        <message>
            <source>après</source>
            <translation>after</translation>
        </message>
        <message>
            <source>ne se fait qu’à ce poste</source>
            <translation>done at this station only</translation>
        </message>
        <message>
            <source>Faire à {place}</source>
            <translation>Do at {place}</translation>
        </message>
        <message>
            <source>Référence, prouvée la meilleure : {cycle} à {place}. {moves}.</source>
            <translation>Reference, proved the best: {cycle} at {place}. {moves}.</translation>
        </message>
        <message>
            <source>Référence, par règle : {cycle} à {place}. {moves}.</source>
            <translation>Reference, by rule: {cycle} at {place}. {moves}.</translation>
        </message>
        <message>
            <source>Rien à déplacer</source>
            <translation>Nothing to move</translation>
        </message>
        <message>
            <source>Pour une pièce</source>
            <translation>For one piece</translation>
        </message>
        <message>
            <source>Gammes</source>
            <translation>Routings</translation>
        </message>
        <message>
            <source>Préparé</source>
            <translation>Prepared</translation>
        </message>
        <message>
            <source>Takt : temps requis du goulot ÷ pièces commandées. Efficacité : somme des cycles ÷ (postes × cycle du goulot). Deux postes jumeaux se partagent le cycle ; un poste que des références sautent compte pour la part des pièces qui y passent. Temps de gamme, sans panne ni changement.</source>
            <translation>Takt: required time of the bottleneck ÷ pieces ordered. Efficiency: sum of cycles ÷ (stations × bottleneck cycle). Twin stations share the cycle; a station that some products skip counts for the share of the pieces that pass it. Routing times, without failures nor changeovers.</translation>
        </message>
    </context>
    <context>
        <name>Calibration</name>
        <message>
            <source>Séances</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Le scénario distingue un bon superviseur d’un mauvais : il peut paraître.</source>
            <translation>The scenario tells a good supervisor from a poor one: it can be released.</translation>
        </message>
        <message numerus="yes">
            <source>Le scénario ne peut pas paraître : %n critère manqué.</source>
            <translation>
                <numerusform>The scenario can’t be released: %n criterion missed.</numerusform>
                <numerusform>The scenario can’t be released: %n criteria missed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Écart type</source>
            <translation>Standard deviation</translation>
        </message>
        <message numerus="yes">
            <source>Score par superviseur, %n graine</source>
            <translation>
                <numerusform>Score by supervisor, %n seed</numerusform>
                <numerusform>Score by supervisor, %n seeds</numerusform>
            </translation>
        </message>
        <message>
            <source>Moyenne des objectifs</source>
            <translation>Mean of the objectives</translation>
        </message>
        <message>
            <source>Tous à la fois</source>
            <translation>All at once</translation>
        </message>
        <message>
            <source>Objectif</source>
            <translation>Objective</translation>
        </message>
        <message>
            <source>Objectifs tenus, part des graines</source>
            <translation>Objectives met, share of seeds</translation>
        </message>
        <message>
            <source>Paire</source>
            <translation>Pair</translation>
        </message>
        <message>
            <source>Graines où le premier l’emporte</source>
            <translation>Seeds won by the first</translation>
        </message>
        <message>
            <source>Écart moyen</source>
            <translation>Mean difference</translation>
        </message>
        <message>
            <source>Deux à deux</source>
            <translation>Pair by pair</translation>
        </message>
        <message>
            <source>Décalage (min)</source>
            <translation>Shift (min)</translation>
        </message>
        <message numerus="yes">
            <source>Tous les aléas décalés ensemble, %n graine</source>
            <translation>
                <numerusform>All unplanned events moved together, %n seed</numerusform>
                <numerusform>All unplanned events moved together, %n seeds</numerusform>
            </translation>
        </message>
        <message>
            <source>Verbes retirés</source>
            <translation>Verbs taken away</translation>
        </message>
        <message>
            <source>Graines où l’expert s’en sert</source>
            <translation>Seeds in which the expert uses them</translation>
        </message>
        <message>
            <source>Perte de score</source>
            <translation>Score lost</translation>
        </message>
        <message>
            <source>Graines perdantes</source>
            <translation>Seeds that lose</translation>
        </message>
        <message>
            <source>L’expert privé d’une famille de verbes</source>
            <translation>The expert without a family of verbs</translation>
        </message>
        <message>
            <source>oui</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>Critère</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Valeur</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Attendu</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Tenu</source>
            <translation>Met</translation>
        </message>
        <message>
            <source>Critères</source>
            <translation>Criteria</translation>
        </message>
        <message>
            <source>L’expert au-dessus de ne rien faire, part des graines</source>
            <translation>Expert above doing nothing, share of seeds</translation>
        </message>
        <message>
            <source>Mieux que le précédent, écart moyen : {policy}</source>
            <translation>Better than the one before, mean difference: {policy}</translation>
        </message>
        <message>
            <source>Tous les objectifs tenus par l’expert</source>
            <translation>All objectives met by the expert</translation>
        </message>
        <message>
            <source>Tous les objectifs tenus sans rien faire</source>
            <translation>All objectives met by doing nothing</translation>
        </message>
        <message>
            <source>Rangs gardés, aléas décalés de {minutes} min</source>
            <translation>Ranks kept, unplanned events moved by {minutes} min</translation>
        </message>
        <message>
            <source>Retirer coûte du score : {family}</source>
            <translation>Taking it away costs score: {family}</translation>
        </message>
        <message>
            <source>rien</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>naïf</source>
            <translation>naive</translation>
        </message>
        <message>
            <source>compétent</source>
            <translation>competent</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>expert</translation>
        </message>
        <message>
            <source>affecter</source>
            <translation>assign</translation>
        </message>
        <message>
            <source>pauses et heures</source>
            <translation>breaks and hours</translation>
        </message>
        <message>
            <source>déplacer l’entretien prévu</source>
            <translation>move planned upkeep</translation>
        </message>
        <message>
            <source>préparer les postes</source>
            <translation>make the stations ready</translation>
        </message>
        <message>
            <source>appeler la maintenance</source>
            <translation>call maintenance</translation>
        </message>
        <message>
            <source>demander un contrôle</source>
            <translation>order a check</translation>
        </message>
        <message>
            <source>régler un paramètre</source>
            <translation>set a parameter</translation>
        </message>
        <message>
            <source>faire nettoyer</source>
            <translation>have cleaned</translation>
        </message>
        <message>
            <source>changer de série d’avance</source>
            <translation>change over early</translation>
        </message>
        <message>
            <source>faire changer l’outil</source>
            <translation>have the tool changed</translation>
        </message>
        <message>
            <source>arrêter et relancer</source>
            <translation>stop and restart</translation>
        </message>
        <message>
            <source>ordonner les OF</source>
            <translation>sequence the orders</translation>
        </message>
        <message>
            <source>livraison express</source>
            <translation>express supply</translation>
        </message>
        <message>
            <source>remplaçant</source>
            <translation>substitute</translation>
        </message>
        <message>
            <source>réceptions</source>
            <translation>receipts</translation>
        </message>
        <message>
            <source>Superviseur</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <source>Moyenne</source>
            <translation>Mean</translation>
        </message>
        <message>
            <source>± à 95 %</source>
            <translation>± at 95%</translation>
        </message>
        <message>
            <source>non</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Interrompu : {done} graines entières sur {asked}.</source>
            <translation>Interrupted: {done} whole seeds of {asked}.</translation>
        </message>
    </context>
    <context>
        <name>Centre</name>
        <message>
            <source>Centre : {address}</source>
            <translation>Centre: {address}</translation>
        </message>
        <message numerus="yes">
            <source>%n séance à envoyer</source>
            <translation>
                <numerusform>%n session to send</numerusform>
                <numerusform>%n sessions to send</numerusform>
            </translation>
        </message>
        <message>
            <source>PostgreSQL {version}, schéma {schema}</source>
            <translation>PostgreSQL {version}, schema {schema}</translation>
        </message>
        <message numerus="yes">
            <source>%n séance envoyée.</source>
            <translation>
                <numerusform>%n session sent.</numerusform>
                <numerusform>%n sessions sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n séance rapportée, en lecture seule.</source>
            <translation>
                <numerusform>%n session fetched, read only.</numerusform>
                <numerusform>%n sessions fetched, read only.</numerusform>
            </translation>
        </message>
        <message>
            <source>{address} : base prête, schéma {schema}.</source>
            <translation>{address}: base ready, schema {schema}.</translation>
        </message>
        <message>
            <source>{seance} : non envoyée, {why}</source>
            <translation>{seance}: not sent, {why}</translation>
        </message>
        <message numerus="yes">
            <source>%n séance non envoyée : {why}.</source>
            <translation>
                <numerusform>%n session not sent: {why}.</numerusform>
                <numerusform>%n sessions not sent: {why}.</numerusform>
            </translation>
        </message>
        <message>
            <source>le centre en tient une autre suite, envoyée d’une autre copie de la base</source>
            <translation>the centre holds another course of it, sent from another copy of the base</translation>
        </message>
        <message>
            <source>la séance dont elle est une branche n’y est pas</source>
            <translation>the session it is a branch of is not there</translation>
        </message>
        <message>
            <source>le serveur refuse son contenu</source>
            <translation>the server refuses its content</translation>
        </message>
        <message>
            <source>Centre hors ligne depuis {moment}</source>
            <translation>Centre offline since {moment}</translation>
        </message>
        <message>
            <source>Centre : à régler, voir Réglages</source>
            <translation>Centre: to be set right, see Settings</translation>
        </message>
        <message>
            <source>Envoi au centre : {left}</source>
            <translation>Sending to the centre: {left}</translation>
        </message>
        <message numerus="yes">
            <source>Centre : %n séance non envoyée, voir Réglages</source>
            <translation>
                <numerusform>Centre: %n session not sent, see Settings</numerusform>
                <numerusform>Centre: %n sessions not sent, see Settings</numerusform>
            </translation>
        </message>
        <message>
            <source>Centre : {left}</source>
            <translation>Centre: {left}</translation>
        </message>
        <message>
            <source>à jour</source>
            <translation>up to date</translation>
        </message>
        <message>
            <source>Aucune base de centre : l’adresse se donne dans Réglages, ou par GOULOT_CENTRE.</source>
            <translation>No centre's base: its address is given in Settings, or by GOULOT_CENTRE.</translation>
        </message>
        <message>
            <source>Le pilote de PostgreSQL manque : pip install goulot[centre] ({what}).</source>
            <translation>The driver of PostgreSQL is missing: pip install goulot[centre] ({what}).</translation>
        </message>
        <message>
            <source>Adresse illisible ({what}). Attendu : postgresql://compte@serveur/base, ou service=nom.</source>
            <translation>Unreadable address ({what}). Expected: postgresql://account@server/base, or service=name.</translation>
        </message>
        <message>
            <source>{address} : le mot de passe ne se garde pas ici. Le retirer de l’adresse, et le mettre dans le fichier de mots de passe de PostgreSQL (pgpass) ou dans PGPASSWORD.</source>
            <translation>{address}: the password is not kept here. Take it out of the address, and put it in PostgreSQL's password file (pgpass) or in PGPASSWORD.</translation>
        </message>
        <message>
            <source>{address} : le centre ne répond pas ({what}). Les séances attendent ici et partiront plus tard.</source>
            <translation>{address}: the centre does not answer ({what}). The sessions wait here and will leave later.</translation>
        </message>
        <message>
            <source>{address} : compte ou mot de passe refusé ({what}). Voir le fichier pgpass, ou PGPASSWORD.</source>
            <translation>{address}: account or password refused ({what}). See the pgpass file, or PGPASSWORD.</translation>
        </message>
        <message>
            <source>{address} : liaison chiffrée refusée ({what}). Voir sslmode et le certificat.</source>
            <translation>{address}: encrypted connection refused ({what}). See sslmode and the certificate.</translation>
        </message>
        <message>
            <source>{address} : cette base n’existe pas sur le serveur ({what}).</source>
            <translation>{address}: this base does not exist on the server ({what}).</translation>
        </message>
        <message>
            <source>{address} : la base est vide. Le formateur la prépare : goulot centre prepare.</source>
            <translation>{address}: the base is empty. The trainer prepares it: goulot centre prepare.</translation>
        </message>
        <message>
            <source>{address} : ce n’est pas une base de Goulot ({what}). Rien n’y a été écrit.</source>
            <translation>{address}: this is no base of Goulot ({what}). Nothing was written to it.</translation>
        </message>
        <message>
            <source>{address} : base d’un Goulot plus ancien (schéma {what}). Le formateur la met à jour : goulot centre prepare.</source>
            <translation>{address}: base of an older Goulot (schema {what}). The trainer brings it up to date: goulot centre prepare.</translation>
        </message>
        <message>
            <source>{address} : base d’un Goulot plus récent (schéma {what}). Mettre à jour Goulot sur ce poste.</source>
            <translation>{address}: base of a newer Goulot (schema {what}). Update Goulot on this computer.</translation>
        </message>
        <message>
            <source>{address} : serveur trop ancien ({what}).</source>
            <translation>{address}: the server is too old ({what}).</translation>
        </message>
        <message>
            <source>{address} : ce compte n’a pas les droits d’écrire dans la base ({what}).</source>
            <translation>{address}: this account may not write to the base ({what}).</translation>
        </message>
        <message>
            <source>{address} : le serveur n’a plus de place ({what}). Rien n’est perdu ici.</source>
            <translation>{address}: the server has no room left ({what}). Nothing is lost here.</translation>
        </message>
        <message>
            <source>{address} : le serveur met trop de temps à répondre ({what}).</source>
            <translation>{address}: the server takes too long to answer ({what}).</translation>
        </message>
        <message>
            <source>{address} : le serveur refuse le contenu d’une séance ({what}).</source>
            <translation>{address}: the server refuses the content of a session ({what}).</translation>
        </message>
        <message>
            <source>{address} : le serveur refuse ({what}).</source>
            <translation>{address}: the server refuses ({what}).</translation>
        </message>
        <message>
            <source>{address} : cette séance n’est pas au centre ({what}).</source>
            <translation>{address}: this session is not at the centre ({what}).</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>Pièces</source>
            <translation>Pieces</translation>
        </message>
        <message>
            <source>Capacité</source>
            <translation>Capacity</translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Moyenne</source>
            <translation>Mean</translation>
        </message>
        <message>
            <source>Étendue</source>
            <translation>Range</translation>
        </message>
        <message>
            <source>moyenne des prélèvements</source>
            <translation>mean of the samples</translation>
        </message>
        <message>
            <source>hors limites</source>
            <translation>off limits</translation>
        </message>
        <message>
            <source>tolérance</source>
            <translation>tolerance</translation>
        </message>
        <message>
            <source>contrôle</source>
            <translation>control</translation>
        </message>
        <message>
            <source>cible</source>
            <translation>target</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Montant, €</source>
            <translation>Amount, €</translation>
        </message>
        <message>
            <source>Composant</source>
            <translation>Component</translation>
        </message>
        <message>
            <source>Couverture (h)</source>
            <translation>Cover (h)</translation>
        </message>
        <message>
            <source>Besoin (h)</source>
            <translation>Need (h)</translation>
        </message>
        <message>
            <source>Rupture</source>
            <translation>Stockout</translation>
        </message>
        <message>
            <source>Bons</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Écart</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>Poste</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Avant</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Après</source>
            <translation>After</translation>
        </message>
        <message>
            <source>capacité</source>
            <translation>capacity</translation>
        </message>
        <message>
            <source>à remplir</source>
            <translation>to fill</translation>
        </message>
        <message>
            <source>Charge sur capacité</source>
            <translation>Load on capacity</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message numerus="yes">
            <source>Autres causes (%n)</source>
            <translation>
                <numerusform>Other causes (%n)</numerusform>
                <numerusform>Other causes (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>{spent} / {whole} min</source>
            <translation>{spent} / {whole} min</translation>
        </message>
        <message>
            <source>Qui</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Passé</source>
            <translation>Spent</translation>
        </message>
        <message>
            <source>Disponible</source>
            <translation>Available</translation>
        </message>
        <message>
            <source>Taux</source>
            <translation>Ratio</translation>
        </message>
        <message>
            <source>Valeur</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Début</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Fin</source>
            <translation>End</translation>
        </message>
        <message>
            <source>État</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Faits</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>Temps</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Perte</source>
            <translation>Loss</translation>
        </message>
    </context>
    <context>
        <name>Classroom</name>
        <message>
            <source>Séances de la classe</source>
            <translation>Class sessions</translation>
        </message>
        <message>
            <source>Actualiser</source>
            <translation>Refresh</translation>
        </message>
        <message>
            <source>Revoir</source>
            <translation>Replay</translation>
        </message>
        <message>
            <source>Ouvrir</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Chercher un stagiaire, une séance</source>
            <translation>Find a trainee, a session</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Le centre est interrogé…</source>
            <translation>Asking the centre…</translation>
        </message>
        <message>
            <source>Seules les copies déjà rapportées ici sont montrées. {why}</source>
            <translation>Only the copies already brought here are shown. {why}</translation>
        </message>
        <message numerus="yes">
            <source>%n séance</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message>
            <source>anonyme</source>
            <translation>anonymous</translation>
        </message>
        <message>
            <source>{title}, branche</source>
            <translation>{title}, branch</translation>
        </message>
        <message>
            <source>en préparation</source>
            <translation>in preparation</translation>
        </message>
        <message>
            <source>en cours, à {clock}</source>
            <translation>under way, at {clock}</translation>
        </message>
        <message>
            <source>compte rendu remis</source>
            <translation>report handed in</translation>
        </message>
        <message>
            <source>compte rendu à remettre</source>
            <translation>report to hand in</translation>
        </message>
        <message>
            <source>La séance arrive…</source>
            <translation>The session is on its way…</translation>
        </message>
        <message>
            <source>Stagiaire</source>
            <translation>Trainee</translation>
        </message>
        <message>
            <source>Séance</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>État</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Dernière activité</source>
            <translation>Last activity</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>Autre future à comparer</source>
            <translation>Other future to compare with</translation>
        </message>
        <message>
            <source>Toutes côte à côte</source>
            <translation>All side by side</translation>
        </message>
        <message>
            <source>Confier la suite à…</source>
            <translation>Leave the rest to…</translation>
        </message>
        <message>
            <source>Un superviseur de référence, joué par le programme, décide à votre place ensuite.</source>
            <translation>A reference supervisor, played by the program, then decides in your place.</translation>
        </message>
        <message>
            <source>Reprendre la main à {time}</source>
            <translation>Take over at {time}</translation>
        </message>
        <message>
            <source>Deux futures</source>
            <translation>Two futures</translation>
        </message>
        <message>
            <source>Chronologie de A, la séance</source>
            <translation>Timeline of A, the session</translation>
        </message>
        <message>
            <source>Chronologie de B, l’autre future</source>
            <translation>Timeline of B, the other future</translation>
        </message>
        <message>
            <source>A · la séance</source>
            <translation>A · the session</translation>
        </message>
        <message>
            <source>B · {what}</source>
            <translation>B · {what}</translation>
        </message>
        <message>
            <source>mêmes décisions, même chance (tirage n° {seed})</source>
            <translation>same decisions, same luck (draw no. {seed})</translation>
        </message>
        <message>
            <source>histoire commune jusqu’à {time}, même chance ensuite (tirage n° {seed})</source>
            <translation>shared history until {time}, same luck afterwards (draw no. {seed})</translation>
        </message>
        <message>
            <source>Décisions qui diffèrent</source>
            <translation>Decisions that differ</translation>
        </message>
        <message numerus="yes">
            <source>%n décision</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>avant</source>
            <translation>before</translation>
        </message>
        <message>
            <source>refusée : {why}</source>
            <translation>refused: {why}</translation>
        </message>
        <message>
            <source>Pertes de A</source>
            <translation>Losses of A</translation>
        </message>
        <message>
            <source>Pertes de B</source>
            <translation>Losses of B</translation>
        </message>
        <message>
            <source>Sans : {time} {what}</source>
            <translation>Without: {time} {what}</translation>
        </message>
        <message>
            <source>Et si ?</source>
            <translation>What if?</translation>
        </message>
        <message>
            <source>Choisissez une branche, reprenez la main à un instant, confiez la suite à un superviseur de référence, ou retirez une décision depuis la liste des décisions. La chance reste la même.</source>
            <translation>Choose a branch, take over at some instant, leave the rest to a reference supervisor, or take a decision away from the list of decisions. Luck stays the same.</translation>
        </message>
        <message>
            <source>pas finie</source>
            <translation>not finished</translation>
        </message>
        <message>
            <source>score {score}</source>
            <translation>score {score}</translation>
        </message>
        <message>
            <source>le {day} à {time}</source>
            <translation>on {day} at {time}</translation>
        </message>
        <message>
            <source>une autre séance</source>
            <translation>another session</translation>
        </message>
        <message>
            <source>Même chance, {name}</source>
            <translation>Same luck, {name}</translation>
        </message>
        <message>
            <source>La séance d’origine</source>
            <translation>The original session</translation>
        </message>
        <message>
            <source>Dès {time}, {who}</source>
            <translation>From {time} on, {who}</translation>
        </message>
        <message>
            <source>Reprise en main à {time}</source>
            <translation>Taken in hand again at {time}</translation>
        </message>
        <message>
            <source>Indicateurs</source>
            <translation>Indicators</translation>
        </message>
        <message>
            <source>Indicateurs dans les deux futures</source>
            <translation>Indicators in both futures</translation>
        </message>
        <message numerus="yes">
            <source>%n mieux</source>
            <translation>
                <numerusform>%n better</numerusform>
                <numerusform>%n better</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moins bien</source>
            <translation>
                <numerusform>%n worse</numerusform>
                <numerusform>%n worse</numerusform>
            </translation>
        </message>
        <message>
            <source>Objectif</source>
            <translation>Objective</translation>
        </message>
        <message>
            <source>Cible</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>B − A</source>
            <translation>B − A</translation>
        </message>
        <message>
            <source>tenu</source>
            <translation>met</translation>
        </message>
        <message>
            <source>non tenu</source>
            <translation>not met</translation>
        </message>
        <message>
            <source>autant de points</source>
            <translation>as many points</translation>
        </message>
        <message>
            <source>B rapporte plus de points</source>
            <translation>B earns more points</translation>
        </message>
        <message>
            <source>B en rapporte moins</source>
            <translation>B earns fewer</translation>
        </message>
        <message>
            <source>Séances sur la même chance, côte à côte</source>
            <translation>Sessions on the same luck, side by side</translation>
        </message>
        <message numerus="yes">
            <source>%n séance sur la même chance</source>
            <translation>
                <numerusform>%n session on the same luck</numerusform>
                <numerusform>%n sessions on the same luck</numerusform>
            </translation>
        </message>
        <message>
            <source>les {shown} plus récentes, sur {all}</source>
            <translation>the {shown} most recent, of {all}</translation>
        </message>
        <message>
            <source>Valeur</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Arrêter</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Tirages faits</source>
            <translation>Draws done</translation>
        </message>
        <message>
            <source>{points} points de score</source>
            <translation>{points} points of score</translation>
        </message>
        <message numerus="yes">
            <source>%n pièce bonne</source>
            <translation>
                <numerusform>%n good piece</numerusform>
                <numerusform>%n good pieces</numerusform>
            </translation>
        </message>
        <message>
            <source>autant de pièces bonnes</source>
            <translation>as many good pieces</translation>
        </message>
        <message>
            <source>Cette équipe : {pieces}, coût total {euros}.</source>
            <translation>This shift: {pieces}, total cost {euros}.</translation>
        </message>
        <message>
            <source>{goulot}, le goulot, a fait autant de pièces : la ligne avait de la marge.</source>
            <translation>{goulot}, the bottleneck, made as many pieces: the line had slack.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>Pièces bonnes</source>
            <translation>Good pieces</translation>
        </message>
        <message>
            <source>Coût total</source>
            <translation>Total cost</translation>
        </message>
        <message>
            <source>Mêmes ordres aux mêmes heures, {draws} autres tirages, à 95 % :</source>
            <translation>Same orders at the same times, {draws} other draws, at 95%:</translation>
        </message>
        <message>
            <source>B meilleur que A dans {better} tirages sur {draws}.</source>
            <translation>B better than A in {better} draws out of {draws}.</translation>
        </message>
        <message>
            <source>Mesurer sur {draws} autres tirages</source>
            <translation>Measure over {draws} other draws</translation>
        </message>
    </context>
    <context>
        <name>Console</name>
        <message>
            <source>Nom</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Titre</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Métier</source>
            <translation>Trade</translation>
        </message>
        <message>
            <source>Équipe</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Difficulté</source>
            <translation>Difficulty</translation>
        </message>
        <message>
            <source>Scénarios</source>
            <translation>Scenarios</translation>
        </message>
        <message>
            <source>{title} : scénario valable, {postes} postes, {people} personnes, empreinte {print}</source>
            <translation>{title}: valid scenario, {postes} workstations, {people} people, fingerprint {print}</translation>
        </message>
        <message>
            <source>Journal conforme : {lines} lignes, empreinte {digest}</source>
            <translation>Journal verified: {lines} lines, digest {digest}</translation>
        </message>
        <message>
            <source>Le journal diffère à la minute {minute}, fait {number}.</source>
            <translation>The journal differs at minute {minute}, fact {number}.</translation>
        </message>
        <message>
            <source>Journal du moteur {engine}, celui-ci est {own} : relu d’après ses faits.</source>
            <translation>Journal of engine {engine}, this one is {own}: read again by its facts.</translation>
        </message>
        <message>
            <source>Écrit : {path}</source>
            <translation>Written: {path}</translation>
        </message>
        <message>
            <source>Score : {score}</source>
            <translation>Score: {score}</translation>
        </message>
        <message>
            <source>Poste</source>
            <translation>Workstation</translation>
        </message>
        <message>
            <source>Cycles</source>
            <translation>Cycles</translation>
        </message>
        <message>
            <source>Pièces sorties</source>
            <translation>Pieces out</translation>
        </message>
        <message>
            <source>DO</source>
            <translation>Availability</translation>
        </message>
        <message>
            <source>Postes de la ligne</source>
            <translation>Workstations of the line</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Indicateur</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Moyenne</source>
            <translation>Mean</translation>
        </message>
        <message>
            <source>± à 95 %</source>
            <translation>± at 95%</translation>
        </message>
        <message numerus="yes">
            <source>%n réplication</source>
            <translation>
                <numerusform>%n replication</numerusform>
                <numerusform>%n replications</numerusform>
            </translation>
        </message>
        <message>
            <source>Séance importée : {id}</source>
            <translation>Session imported: {id}</translation>
        </message>
        <message>
            <source>Cette séance est déjà ici, rien n’a été changé : {id}</source>
            <translation>This session is already here, nothing was changed: {id}</translation>
        </message>
        <message>
            <source>Séance</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Scénario</source>
            <translation>Scenario</translation>
        </message>
        <message>
            <source>Stagiaire</source>
            <translation>Trainee</translation>
        </message>
        <message>
            <source>Jouée le</source>
            <translation>Played on</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Paquet conforme</source>
            <translation>Sound package</translation>
        </message>
        <message>
            <source>ce centre</source>
            <translation>this centre</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centre</translation>
        </message>
        <message>
            <source>Empreinte</source>
            <translation>Fingerprint</translation>
        </message>
        <message>
            <source>Clé publique</source>
            <translation>Public key</translation>
        </message>
        <message>
            <source>Clés</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>centre inconnu, empreinte {print}</source>
            <translation>unknown centre, fingerprint {print}</translation>
        </message>
        <message numerus="yes">
            <source>%n ligne, revécue à l’identique</source>
            <translation>
                <numerusform>%n line, lived again alike</numerusform>
                <numerusform>%n lines, lived again alike</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ligne ; vécue avec un autre moteur, elle ne peut être revécue ici</source>
            <translation>
                <numerusform>%n line; lived with another engine, it can’t be lived again here</numerusform>
                <numerusform>%n lines; lived with another engine, they can’t be lived again here</numerusform>
            </translation>
        </message>
        <message>
            <source>Fichier</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Faite le</source>
            <translation>Made on</translation>
        </message>
        <message>
            <source>Raison</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Sauvegardes</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Aucune sauvegarde lisible dans {folder}</source>
            <translation>No readable backup in {folder}</translation>
        </message>
        <message>
            <source>Base reprise de {path}</source>
            <translation>Base restored from {path}</translation>
        </message>
        <message>
            <source>L’ancienne base est gardée : {path}</source>
            <translation>The former base is kept: {path}</translation>
        </message>
        <message>
            <source>du jour</source>
            <translation>of the day</translation>
        </message>
        <message>
            <source>avant une mise à jour de la base</source>
            <translation>before an update of the base</translation>
        </message>
        <message>
            <source>avant une reprise</source>
            <translation>before a restoring</translation>
        </message>
        <message numerus="yes">
            <source>%n séance rendue anonyme : nom, textes et documents effacés.</source>
            <translation>
                <numerusform>%n session made anonymous: name, texts and documents erased.</numerusform>
                <numerusform>%n sessions made anonymous: name, texts and documents erased.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sauvegarde réécrite.</source>
            <translation>
                <numerusform>%n backup rewritten.</numerusform>
                <numerusform>%n backups rewritten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Peut contenir le nom, à supprimer à la main : {path}</source>
            <translation>May hold the name, to be deleted by hand: {path}</translation>
        </message>
        <message>
            <source>Ce qui a quitté cet ordinateur (documents remis, clés USB) n’est plus à sa portée.</source>
            <translation>What has left this computer (documents handed in, USB sticks) is out of its reach.</translation>
        </message>
        <message>
            <source>Le nom reste au centre pour l’instant : il y sera effacé au prochain envoi.</source>
            <translation>The name stays at the centre for now: it will be erased there at the next sending.</translation>
        </message>
        <message numerus="yes">
            <source>%n séance rendue anonyme au centre {address}.</source>
            <translation>
                <numerusform>%n session made anonymous at the centre {address}.</numerusform>
                <numerusform>%n sessions made anonymous at the centre {address}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hors de sa portée : les sauvegardes du serveur, et les copies des formateurs jusqu’à leur prochaine mise à jour.</source>
            <translation>Out of its reach: the server's backups, and the trainers' copies until they are next brought up to date.</translation>
        </message>
        <message>
            <source>Aucune donnée au nom de « {name} ».</source>
            <translation>No data under the name “{name}”.</translation>
        </message>
    </context>
    <context>
        <name>Consumption</name>
        <message>
            <source>Électricité</source>
            <translation>Electricity</translation>
        </message>
        <message>
            <source>Air comprimé</source>
            <translation>Compressed air</translation>
        </message>
        <message>
            <source>Gaz</source>
            <translation>Gas</translation>
        </message>
        <message>
            <source>Eau</source>
            <translation>Water</translation>
        </message>
    </context>
    <context>
        <name>Contract</name>
        <message>
            <source>CDI</source>
            <translation>permanent</translation>
        </message>
        <message>
            <source>CDD</source>
            <translation>fixed-term</translation>
        </message>
        <message>
            <source>intérim</source>
            <translation>temp</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Dû</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Contrôle</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Fait</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>État</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Tolérance : {grace} après l’heure due</source>
            <translation>Tolerance: {grace} after the time due</translation>
        </message>
        <message>
            <source>faits : {done} sur {due}, en retard : {late}, omis : {missed} (tolérance {grace})</source>
            <translation>done: {done} of {due}, late: {late}, missed: {missed} (tolerance {grace})</translation>
        </message>
        <message>
            <source>à venir</source>
            <translation>to come</translation>
        </message>
        <message>
            <source>à faire</source>
            <translation>to be done</translation>
        </message>
        <message>
            <source>en retard</source>
            <translation>late</translation>
        </message>
        <message>
            <source>à l’heure</source>
            <translation>on time</translation>
        </message>
        <message>
            <source>omis</source>
            <translation>missed</translation>
        </message>
        <message>
            <source>à peine trop tard</source>
            <translation>only just too late</translation>
        </message>
        <message>
            <source>{late} de trop</source>
            <translation>{late} too late</translation>
        </message>
        <message>
            <source>{grace} et {delay} de laboratoire</source>
            <translation>{grace} and {delay} of laboratory</translation>
        </message>
        <message>
            <source>dû à {due}, tolérance {grace}</source>
            <translation>due at {due}, tolerance {grace}</translation>
        </message>
        <message>
            <source>fait à {done}, {due} : {judged}</source>
            <translation>done at {done}, {due}: {judged}</translation>
        </message>
        <message>
            <source>à la prise de poste et après chaque pause : demander un contrôle du poste</source>
            <translation>at the start and after each break: order a check of the station</translation>
        </message>
        <message>
            <source>prélevé par le plan de contrôle, à surveiller sur la carte</source>
            <translation>sampled by the control plan, to be watched on the chart</translation>
        </message>
        <message>
            <source>Contrôles faits à l’heure</source>
            <translation>Checks done on time</translation>
        </message>
        <message>
            <source>Contrôles à faire</source>
            <translation>Checks to be done</translation>
        </message>
    </context>
    <context>
        <name>Cost</name>
        <message>
            <source>Matière</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Main-d’œuvre</source>
            <translation>Labour</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>Énergie et fluides</source>
            <translation>Energy and fluids</translation>
        </message>
        <message>
            <source>Rebut</source>
            <translation>Scrap</translation>
        </message>
        <message>
            <source>Pénalités de retard</source>
            <translation>Late penalties</translation>
        </message>
        <message>
            <source>Mesures prises</source>
            <translation>Measures taken</translation>
        </message>
        <message>
            <source>Variation d’encours</source>
            <translation>Change in work in progress</translation>
        </message>
        <message>
            <source>Quantité</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Prix</source>
            <translation>Price</translation>
        </message>
        <message>
            <source>Rendement</source>
            <translation>Yield</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>matière, heures et énergie en plus ou en moins que le standard</source>
            <translation>material, hours and energy above or below standard</translation>
        </message>
        <message>
            <source>payé au-dessus du tarif : remplaçants, express, majorations, heures pleines, renforts</source>
            <translation>paid above the rate: substitutes, express, premiums, peak hours, extra staff</translation>
        </message>
        <message>
            <source>ce que les pièces au rebut ont pris, et les réclamations</source>
            <translation>what scrapped pieces took, and complaints</translation>
        </message>
        <message>
            <source>pièces non faites qui laissent leurs heures à payer, mélange des produits, encours, retards</source>
            <translation>pieces not made that leave their hours to be paid, product mix, work in progress, late orders</translation>
        </message>
    </context>
    <context>
        <name>Costs</name>
        <message>
            <source>Total, {pieces} pièces bonnes</source>
            <translation>Total, {pieces} good pieces</translation>
        </message>
        <message>
            <source>Poste de coût, €</source>
            <translation>Cost item, €</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Réel</source>
            <translation>Actual</translation>
        </message>
        <message>
            <source>Écarts de coût par nature</source>
            <translation>Cost variances by kind</translation>
        </message>
        <message>
            <source>Écart du coût réel au standard, €</source>
            <translation>Gap of actual to standard cost, €</translation>
        </message>
        <message>
            <source>OF</source>
            <translation>MO</translation>
        </message>
        <message>
            <source>Produit</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Bonnes</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Standard, €</source>
            <translation>Standard, €</translation>
        </message>
        <message>
            <source>Réel, €</source>
            <translation>Actual, €</translation>
        </message>
        <message>
            <source>Écart, €</source>
            <translation>Gap, €</translation>
        </message>
        <message>
            <source>Standard, €/pièce</source>
            <translation>Standard, €/piece</translation>
        </message>
        <message>
            <source>Revient, €/pièce</source>
            <translation>Actual, €/piece</translation>
        </message>
        <message>
            <source>Prix de revient par OF</source>
            <translation>Actual cost by MO</translation>
        </message>
        <message>
            <source>Du coût standard au coût réel, en euros</source>
            <translation>From standard to actual cost, in euros</translation>
        </message>
        <message>
            <source>Du standard au réel</source>
            <translation>From standard to actual</translation>
        </message>
        <message>
            <source>charges communes réparties selon le temps de référence passé au goulot</source>
            <translation>shared charges spread by reference time spent at the bottleneck</translation>
        </message>
        <message>
            <source>{pieces} pièces bonnes, {cost} la pièce pour {standard} de standard</source>
            <translation>{pieces} good pieces, {cost} each for a standard of {standard}</translation>
        </message>
        <message>
            <source>dont essais refaits et retouches : {rework} d’heures machine</source>
            <translation>of which repeated tests and rework: {rework} of machine hours</translation>
        </message>
        <message>
            <source>Légende des écarts</source>
            <translation>Legend of the variances</translation>
        </message>
        <message>
            <source>Pourquoi ? Les faits de la ligne choisie : {table}</source>
            <translation>Why? The facts behind the chosen line: {table}</translation>
        </message>
        <message>
            <source>coûte</source>
            <translation>costs</translation>
        </message>
        <message>
            <source>fait gagner</source>
            <translation>saves</translation>
        </message>
        <message>
            <source>coûte le plus</source>
            <translation>costs the most</translation>
        </message>
    </context>
    <context>
        <name>Counsel</name>
        <message>
            <source>Conseils</source>
            <translation>Advice</translation>
        </message>
        <message>
            <source>Cherchez d’abord votre réponse, puis comparez.</source>
            <translation>Look for your own answer first, then compare.</translation>
        </message>
        <message>
            <source>Revenir à la ligne</source>
            <translation>Back to the line</translation>
        </message>
        <message>
            <source>Aléas en cours</source>
            <translation>Unplanned events under way</translation>
        </message>
        <message>
            <source>Ce qui se voit</source>
            <translation>What can be seen</translation>
        </message>
        <message>
            <source>Voir le corrigé</source>
            <translation>See the answer</translation>
        </message>
        <message>
            <source>Voir le corrigé de {clock}</source>
            <translation>See the answer of {clock}</translation>
        </message>
        <message>
            <source>Ce qu’il faut faire</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>Pourquoi c’est arrivé</source>
            <translation>Why it happened</translation>
        </message>
        <message>
            <source>Aucun aléa en cours</source>
            <translation>Nothing unplanned under way</translation>
        </message>
        <message>
            <source>Surveillez le goulot, les stocks et les tendances : le prochain s’annonce souvent là.</source>
            <translation>Watch the bottleneck, the stocks and the trends: the next one often shows there first.</translation>
        </message>
    </context>
    <context>
        <name>Csv</name>
        <message>
            <source>rubrique</source>
            <translation>section</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>libellé</source>
            <translation>label</translation>
        </message>
        <message>
            <source>valeur</source>
            <translation>value</translation>
        </message>
        <message>
            <source>unité</source>
            <translation>unit</translation>
        </message>
        <message>
            <source>cible ou standard</source>
            <translation>target or standard</translation>
        </message>
        <message>
            <source>objectifs</source>
            <translation>objectives</translation>
        </message>
        <message>
            <source>score de 0 à 1</source>
            <translation>score from 0 to 1</translation>
        </message>
        <message>
            <source>pièces</source>
            <translation>pieces</translation>
        </message>
        <message>
            <source>OF</source>
            <translation>orders</translation>
        </message>
        <message>
            <source>NL/pièce</source>
            <translation>NL/piece</translation>
        </message>
        <message>
            <source>€/pièce</source>
            <translation>€/piece</translation>
        </message>
        <message>
            <source>accidents</source>
            <translation>accidents</translation>
        </message>
        <message>
            <source>temps du goulot</source>
            <translation>bottleneck times</translation>
        </message>
        <message>
            <source>pertes du goulot</source>
            <translation>bottleneck losses</translation>
        </message>
        <message>
            <source>OF livrés à l’heure</source>
            <translation>orders delivered on time</translation>
        </message>
        <message>
            <source>encours de départ</source>
            <translation>opening work in progress</translation>
        </message>
        <message>
            <source>pièces lancées</source>
            <translation>pieces launched</translation>
        </message>
        <message>
            <source>pièces bonnes</source>
            <translation>good pieces</translation>
        </message>
        <message>
            <source>pièces au rebut</source>
            <translation>pieces scrapped</translation>
        </message>
        <message>
            <source>seconds essais</source>
            <translation>second tests</translation>
        </message>
        <message>
            <source>encours final</source>
            <translation>closing work in progress</translation>
        </message>
        <message>
            <source>consommations</source>
            <translation>consumption</translation>
        </message>
        <message>
            <source>coûts</source>
            <translation>costs</translation>
        </message>
    </context>
    <context>
        <name>Dashboard</name>
        <message>
            <source>Réalisation du programme</source>
            <translation>Programme achieved</translation>
        </message>
        <message>
            <source>pièces bonnes / pièces prévues à cette heure</source>
            <translation>good pieces / pieces planned by now</translation>
        </message>
        <message>
            <source>Pièces bonnes par heure de présence</source>
            <translation>Good pieces per hour present</translation>
        </message>
        <message>
            <source>pièces/h</source>
            <translation>pieces/h</translation>
        </message>
        <message>
            <source>pièces bonnes / heures de présence, pauses déduites</source>
            <translation>good pieces / hours present, breaks left out</translation>
        </message>
        <message>
            <source>MTBF du goulot</source>
            <translation>MTBF of the bottleneck</translation>
        </message>
        <message>
            <source>MTTR du goulot</source>
            <translation>MTTR of the bottleneck</translation>
        </message>
        <message>
            <source>Électricité par pièce bonne</source>
            <translation>Electricity per good piece</translation>
        </message>
        <message>
            <source>rebuts / (bonnes + rebuts)</source>
            <translation>scrap / (good + scrap)</translation>
        </message>
        <message>
            <source>air consommé / pièces bonnes</source>
            <translation>air used / good pieces</translation>
        </message>
        <message>
            <source>coût total / pièces bonnes</source>
            <translation>total cost / good pieces</translation>
        </message>
        <message>
            <source>inconnu du journal</source>
            <translation>unknown to the journal</translation>
        </message>
        <message>
            <source>à remplir</source>
            <translation>to be filled</translation>
        </message>
        <message>
            <source>illisible</source>
            <translation>unreadable</translation>
        </message>
        <message>
            <source>noté</source>
            <translation>noted</translation>
        </message>
        <message>
            <source>juste</source>
            <translation>right</translation>
        </message>
        <message>
            <source>à reprendre</source>
            <translation>to be corrected</translation>
        </message>
        <message>
            <source>Indicateur</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Objectif</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Valeur</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Écart</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>Tableau de bord de l’équipe</source>
            <translation>Dashboard of the shift</translation>
        </message>
        <message>
            <source>Unité</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Vérification</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Mes indicateurs</source>
            <translation>My indicators</translation>
        </message>
        <message>
            <source>Catalogue des indicateurs</source>
            <translation>Catalogue of indicators</translation>
        </message>
        <message>
            <source>Tableau de bord</source>
            <translation>Dashboard</translation>
        </message>
        <message>
            <source>Choisir ou retirer</source>
            <translation>Choose or remove</translation>
        </message>
        <message>
            <source>Lire la valeur</source>
            <translation>Read the value</translation>
        </message>
        <message>
            <source>Insérer dans le compte rendu</source>
            <translation>Insert in the report</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Votre propre tableau de bord, pour appuyer le compte rendu : choisissez des indicateurs dans le catalogue (Entrée ou double clic), calculez-les, insérez le tableau.</source>
            <translation>Your own dashboard, to support the report: choose indicators in the catalogue (Enter or double click), work them out, insert the table.</translation>
        </message>
        <message>
            <source>Calculez la valeur à la main, ou lisez-la : tolérance ± 1 %.</source>
            <translation>Compute the value by hand, or read it: tolerance ± 1%.</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
    </context>
    <context>
        <name>Debrief</name>
        <message>
            <source>Décisions</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>Décisions de l’équipe</source>
            <translation>Decisions of the shift</translation>
        </message>
        <message>
            <source>Et si… sans elle ?</source>
            <translation>What if… without it?</translation>
        </message>
        <message>
            <source>Et si la décision choisie n’avait pas été prise ?</source>
            <translation>What if the chosen decision had not been taken?</translation>
        </message>
        <message numerus="yes">
            <source>%n prise</source>
            <translation>
                <numerusform>%n taken</numerusform>
                <numerusform>%n taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refusée</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message>
            <source>acquittements non comptés</source>
            <translation>acknowledgements not counted</translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Décision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Motif</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Suite</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Choisissez d’abord dans la liste une décision prise.</source>
            <translation>First choose in the list a decision that was taken.</translation>
        </message>
        <message>
            <source>sans motif</source>
            <translation>no reason given</translation>
        </message>
        <message>
            <source>avant</source>
            <translation>before</translation>
        </message>
        <message>
            <source>prise</source>
            <translation>taken</translation>
        </message>
        <message>
            <source>refusée : {why}</source>
            <translation>refused: {why}</translation>
        </message>
        <message>
            <source>Pertes de TR à TU, par cause</source>
            <translation>Losses from PBT to EOT, by cause</translation>
        </message>
        <message>
            <source>à {poste}, min</source>
            <translation>at {poste}, min</translation>
        </message>
        <message>
            <source>Autres causes</source>
            <translation>Other causes</translation>
        </message>
        <message>
            <source>Indicateurs</source>
            <translation>Indicators</translation>
        </message>
        <message>
            <source>Indicateurs et objectifs</source>
            <translation>Indicators and objectives</translation>
        </message>
        <message>
            <source>{met} tenus sur {all}</source>
            <translation>{met} of {all} met</translation>
        </message>
        <message>
            <source>Score {score} sur 100</source>
            <translation>Score {score} out of 100</translation>
        </message>
        <message>
            <source>{label} : {weight} × ({value} − {floor}) / ({target} − {floor}) = {points}, de 0 à {weight}</source>
            <translation>{label}: {weight} × ({value} − {floor}) / ({target} − {floor}) = {points}, from 0 to {weight}</translation>
        </message>
        <message>
            <source>Objectif</source>
            <translation>Objective</translation>
        </message>
        <message>
            <source>Cible</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Réel</source>
            <translation>Actual</translation>
        </message>
        <message>
            <source>Écart</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>Plancher</source>
            <translation>Floor</translation>
        </message>
        <message>
            <source>Valeur à partir de laquelle l’objectif donne des points ; à la cible, il les donne tous.</source>
            <translation>Value from which the objective earns points; at the target it earns them all.</translation>
        </message>
        <message>
            <source>Poids</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>tenu</source>
            <translation>met</translation>
        </message>
        <message>
            <source>non tenu</source>
            <translation>not met</translation>
        </message>
        <message>
            <source>Débriefer</source>
            <translation>Debrief</translation>
        </message>
        <message>
            <source>Exporter le journal</source>
            <translation>Export the journal</translation>
        </message>
        <message>
            <source>Revoir la séance</source>
            <translation>See the session again</translation>
        </message>
        <message>
            <source>Rejouer et vérifier</source>
            <translation>Replay and verify</translation>
        </message>
        <message>
            <source>Pertes</source>
            <translation>Losses</translation>
        </message>
        <message>
            <source>Raconter</source>
            <translation>Tell</translation>
        </message>
        <message>
            <source>Prévu et réel</source>
            <translation>Planned and real</translation>
        </message>
        <message>
            <source>Suivi</source>
            <translation>Tracking</translation>
        </message>
        <message>
            <source>Coûts</source>
            <translation>Costs</translation>
        </message>
        <message>
            <source>Comparer</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Raconter ou comparer</source>
            <translation>Tell or compare</translation>
        </message>
        <message>
            <source>Barre d’état</source>
            <translation>Status bar</translation>
        </message>
        <message>
            <source>Empreinte {digest}</source>
            <translation>Fingerprint {digest}</translation>
        </message>
        <message>
            <source>{digest}, pas encore rejouée : elle résume toute la séance, F5 la recalcule</source>
            <translation>{digest}, not replayed yet: it sums up the whole session, F5 works it out again</translation>
        </message>
        <message>
            <source>Comme un numéro de plombage : la même empreinte prouve que la séance n’a pas été changée.</source>
            <translation>Like the number on a seal: the same fingerprint proves that the session was not changed.</translation>
        </message>
        <message>
            <source>Empreinte {digest}, {outcome}.</source>
            <translation>Fingerprint {digest}, {outcome}.</translation>
        </message>
        <message>
            <source>Journal de séance (*.jsonl)</source>
            <translation>Session journal (*.jsonl)</translation>
        </message>
        <message>
            <source>Le fichier {path} n’a pas pu être écrit : {cause}. Choisissez un autre dossier.</source>
            <translation>The file {path} could not be written: {cause}. Choose another folder.</translation>
        </message>
        <message>
            <source>Exporté : {path}</source>
            <translation>Exported: {path}</translation>
        </message>
        <message>
            <source>rejouer et vérifier</source>
            <translation>replay and verify</translation>
        </message>
        <message>
            <source>aide</source>
            <translation>help</translation>
        </message>
        <message>
            <source>raccourcis</source>
            <translation>shortcuts</translation>
        </message>
        <message>
            <source>rejouée AVEC ÉCART : elle donne {again}</source>
            <translation>replayed WITH A DIFFERENCE: it gives {again}</translation>
        </message>
        <message>
            <source>rejouée sans écart : {entries} lignes en {seconds} s</source>
            <translation>replayed identically: {entries} lines in {seconds} s</translation>
        </message>
        <message>
            <source>Aucune séance ouverte</source>
            <translation>No session open</translation>
        </message>
        <message>
            <source>Le débriefing raconte une équipe vécue : ouvrez une séance.</source>
            <translation>The debriefing tells the story of a shift that was run: open a session.</translation>
        </message>
        <message>
            <source>Choisir une séance</source>
            <translation>Choose a session</translation>
        </message>
        <message>
            <source>L’équipe n’est pas finie</source>
            <translation>The shift is not over</translation>
        </message>
        <message>
            <source>Le débriefing dévoile les causes cachées : il s’ouvre après la fin de l’équipe.</source>
            <translation>The debriefing reveals the hidden causes: it opens once the shift is over.</translation>
        </message>
        <message>
            <source>Revenir au pilotage</source>
            <translation>Back to the line</translation>
        </message>
        <message>
            <source>Le compte rendu n’est pas remis</source>
            <translation>The shift report has not been handed in</translation>
        </message>
        <message>
            <source>Remettez-le d’abord : le débriefing dévoile ce qu’il doit expliquer.</source>
            <translation>Hand it in first: the debriefing reveals what it has to explain.</translation>
        </message>
        <message>
            <source>Rendre compte</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Examen blanc</source>
            <translation>Mock exam</translation>
        </message>
        <message>
            <source>Le corrigé s’ouvre avec le formateur. L’heure où il l’ouvre est gardée avec la séance.</source>
            <translation>The answers open with the trainer. The time at which they are opened is kept with the session.</translation>
        </message>
        <message>
            <source>Ouvrir le corrigé avec le formateur</source>
            <translation>Open the answers with the trainer</translation>
        </message>
        <message>
            <source>Aléas</source>
            <translation>Unplanned events</translation>
        </message>
        <message>
            <source>Aléas de l’équipe</source>
            <translation>Unplanned events of the shift</translation>
        </message>
        <message numerus="yes">
            <source>%n aléa</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sans réponse</source>
            <translation>
                <numerusform>%n without a response</numerusform>
                <numerusform>%n without a response</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n corrigé consulté</source>
            <translation>
                <numerusform>%n answer looked up</numerusform>
                <numerusform>%n answers looked up</numerusform>
            </translation>
        </message>
        <message>
            <source>Aléa</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Réponse</source>
            <translation>Response</translation>
        </message>
        <message>
            <source>trop tard</source>
            <translation>too late</translation>
        </message>
        <message>
            <source>non préparé</source>
            <translation>not prepared</translation>
        </message>
        <message>
            <source>déjà en place</source>
            <translation>already in place</translation>
        </message>
        <message>
            <source>aucune</source>
            <translation>none</translation>
        </message>
        <message>
            <source>aussitôt</source>
            <translation>at once</translation>
        </message>
        <message>
            <source>Aléa choisi</source>
            <translation>Selected event</translation>
        </message>
        <message>
            <source>Vu</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Attendu</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Fait</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Préparation</source>
            <translation>Preparation</translation>
        </message>
        <message>
            <source>{decision} (refusé)</source>
            <translation>{decision} (refused)</translation>
        </message>
        <message>
            <source>l’opérateur a appelé la maintenance de lui-même</source>
            <translation>the operator called maintenance unprompted</translation>
        </message>
        <message>
            <source>rien</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>fait à {clock}, {waited} après : trop tard</source>
            <translation>done at {clock}, {waited} later: too late</translation>
        </message>
        <message>
            <source>{answer}, fin à {clock} après {length}</source>
            <translation>{answer}, over at {clock} after {length}</translation>
        </message>
        <message>
            <source>Chronologie</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Chronologie des postes, des aléas et des décisions</source>
            <translation>Timeline of stations, unplanned events and decisions</translation>
        </message>
        <message>
            <source>Légende de la chronologie</source>
            <translation>Timeline legend</translation>
        </message>
        <message>
            <source>← → à la minute, Page haut et Page bas d’un fait à l’autre</source>
            <translation>← → by the minute, Page up and Page down from one fact to the next</translation>
        </message>
        <message numerus="yes">
            <source>%n pièce bonne</source>
            <translation>
                <numerusform>%n good piece</numerusform>
                <numerusform>%n good pieces</numerusform>
            </translation>
        </message>
        <message>
            <source>TRS {trs}</source>
            <translation>OEE {trs}</translation>
        </message>
        <message>
            <source>tous les postes tournent ou sont en pause</source>
            <translation>all stations are running or on break</translation>
        </message>
    </context>
    <context>
        <name>DebriefModel</name>
        <message>
            <source>Panne {poste} : {failure}</source>
            <translation>Breakdown {poste}: {failure}</translation>
        </message>
        <message>
            <source>Appeler la maintenance aussitôt, en priorité 1 au goulot ; faire diagnostiquer en l’attendant.</source>
            <translation>Call maintenance at once, priority 1 at the bottleneck; have the fault diagnosed meanwhile.</translation>
        </message>
    </context>
    <context>
        <name>Decision</name>
        <message>
            <source>Affecter {person} à {position}</source>
            <translation>Assign {person} to {position}</translation>
        </message>
        <message>
            <source>Libérer {person}</source>
            <translation>Free {person}</translation>
        </message>
        <message>
            <source>Faire réparer la fuite d’air, priorité {priority}</source>
            <translation>Have the air leak mended, priority {priority}</translation>
        </message>
        <message>
            <source>Appeler la maintenance à {poste}, priorité {priority}</source>
            <translation>Call maintenance to {poste}, priority {priority}</translation>
        </message>
        <message>
            <source>Faire chercher une fuite d’air</source>
            <translation>Have an air leak looked for</translation>
        </message>
        <message>
            <source>Demander un contrôle à {poste}</source>
            <translation>Ask for a check at {poste}</translation>
        </message>
        <message>
            <source>Régler {parameter} de {poste} à {value}</source>
            <translation>Set {parameter} of {poste} to {value}</translation>
        </message>
        <message>
            <source>Arrêter {poste}</source>
            <translation>Stop {poste}</translation>
        </message>
        <message>
            <source>Remettre {poste} en marche</source>
            <translation>Restart {poste}</translation>
        </message>
        <message>
            <source>Acquitter l’alarme {number}</source>
            <translation>Acknowledge alarm {number}</translation>
        </message>
        <message>
            <source>Compter le stock : {component}</source>
            <translation>Count the stock: {component}</translation>
        </message>
        <message>
            <source>Faire « {element} » à {place}</source>
            <translation>Do “{element}” at {place}</translation>
        </message>
        <message>
            <source>Isoler les pièces du stock {buffer}</source>
            <translation>Quarantine the pieces of buffer {buffer}</translation>
        </message>
        <message>
            <source>Faire trier à {poste} les pièces isolées du stock {buffer}</source>
            <translation>Have the quarantined pieces of buffer {buffer} sorted at {poste}</translation>
        </message>
        <message>
            <source>Remettre en ligne les pièces isolées du stock {buffer}</source>
            <translation>Put the quarantined pieces of buffer {buffer} back on the line</translation>
        </message>
        <message>
            <source>Envoyer en retouche les pièces isolées du stock {buffer}</source>
            <translation>Send to rework the pieces set aside at buffer {buffer}</translation>
        </message>
        <message>
            <source>Mettre au rebut les pièces isolées du stock {buffer}</source>
            <translation>Scrap the quarantined pieces of buffer {buffer}</translation>
        </message>
        <message>
            <source>Déplacer la pause {number} à {clock}</source>
            <translation>Move break {number} to {clock}</translation>
        </message>
        <message>
            <source>Donner {length} de pause à {person}</source>
            <translation>Give {person} a {length} break</translation>
        </message>
        <message>
            <source>Prolonger l’équipe de {length}</source>
            <translation>Extend the shift by {length}</translation>
        </message>
        <message>
            <source>Appeler {person} en renfort</source>
            <translation>Call {person} in as temp staff</translation>
        </message>
        <message>
            <source>Placer l’{order} au rang {rank}</source>
            <translation>Move {order} to rank {rank}</translation>
        </message>
        <message>
            <source>Retirer l’{order} du programme</source>
            <translation>Take {order} off the programme</translation>
        </message>
        <message>
            <source>Fractionner l’{order} : {quantity} d’abord, le reste en fin de programme</source>
            <translation>Split {order}: {quantity} first, the rest at the end of the programme</translation>
        </message>
        <message>
            <source>Commander en express : {component}</source>
            <translation>Order express: {component}</translation>
        </message>
        <message>
            <source>Monter le remplaçant : {component}</source>
            <translation>Fit the substitute: {component}</translation>
        </message>
        <message>
            <source>Revenir au composant prévu : {component}</source>
            <translation>Back to the planned component: {component}</translation>
        </message>
        <message>
            <source>Faire nettoyer {poste}</source>
            <translation>Have {poste} cleaned</translation>
        </message>
        <message>
            <source>Faire changer l’outil de {poste}</source>
            <translation>Have the tool of {poste} changed</translation>
        </message>
        <message>
            <source>Passer {poste} en {product} sans attendre la première pièce</source>
            <translation>Change {poste} over to {product} without waiting for the first piece</translation>
        </message>
        <message>
            <source>Faire préparer le changement de {poste} pour {product}, machine en marche</source>
            <translation>Have the changeover of {poste} to {product} prepared while the machine runs</translation>
        </message>
        <message>
            <source>Mettre à {clock} l’entretien de {poste} : {upkeep}</source>
            <translation>Put the maintenance of {poste} at {clock}: {upkeep}</translation>
        </message>
        <message>
            <source>Laisser les opérateurs de {poste} dépanner eux-mêmes au niveau 1</source>
            <translation>Let the operators of {poste} make level-1 repairs themselves</translation>
        </message>
        <message>
            <source>Réserver à la maintenance tous les dépannages de {poste}</source>
            <translation>Keep all repairs of {poste} for maintenance</translation>
        </message>
        <message>
            <source>Vérifier à {poste} : {item}</source>
            <translation>Check at {poste}: {item}</translation>
        </message>
        <message>
            <source>Remettre en conformité à {poste} : {item}</source>
            <translation>Put right at {poste}: {item}</translation>
        </message>
        <message>
            <source>Contrôler la réception : {component}</source>
            <translation>Check the receipt: {component}</translation>
        </message>
        <message>
            <source>Faire trier le lot isolé : {component}</source>
            <translation>Have the lot set aside sorted: {component}</translation>
        </message>
        <message>
            <source>Retourner le lot isolé au fournisseur : {component}</source>
            <translation>Send the lot set aside back to the supplier: {component}</translation>
        </message>
        <message>
            <source>Accepter le lot isolé en l’état : {component}</source>
            <translation>Accept the lot set aside as it is: {component}</translation>
        </message>
        <message>
            <source>Prévoir {person} à {position} à partir de {clock}</source>
            <translation>Plan {person} at {position} from {clock}</translation>
        </message>
        <message>
            <source>Retirer la rotation de {person} prévue à {clock}</source>
            <translation>Take off the plan {person}’s move at {clock}</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>compte-rendu</source>
            <translation>shift-report</translation>
        </message>
        <message>
            <source>indicateurs</source>
            <translation>indicators</translation>
        </message>
    </context>
    <context>
        <name>Docx</name>
        <message>
            <source>page</source>
            <translation>page</translation>
        </message>
        <message>
            <source>Rédigé par {name}</source>
            <translation>Written by {name}</translation>
        </message>
        <message>
            <source>total {total}</source>
            <translation>total {total}</translation>
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Documents du dossier</source>
            <translation>Briefing documents</translation>
        </message>
        <message>
            <source>Dossier de la séance</source>
            <translation>Session briefing</translation>
        </message>
        <message>
            <source>Chercher dans le dossier</source>
            <translation>Search the briefing</translation>
        </message>
        <message>
            <source>Imprimer</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Préparer l’équipe</source>
            <translation>Prepare the shift</translation>
        </message>
        <message>
            <source>Formulaires vides…</source>
            <translation>Blank forms…</translation>
        </message>
        <message>
            <source>Charge et capacité, suivi, polyvalence, compte rendu : à imprimer</source>
            <translation>Load and capacity, tracking, skills, shift report: to print</translation>
        </message>
        <message>
            <source>Barre d’état</source>
            <translation>Status bar</translation>
        </message>
        <message>
            <source>Le dossier reste ouvert à tout moment de la séance</source>
            <translation>The briefing stays open at any time of the session</translation>
        </message>
        <message>
            <source>chercher</source>
            <translation>search</translation>
        </message>
        <message>
            <source>aide</source>
            <translation>help</translation>
        </message>
        <message>
            <source>raccourcis</source>
            <translation>shortcuts</translation>
        </message>
        <message>
            <source>Ce scénario n’a pas de document</source>
            <translation>This scenario has no document</translation>
        </message>
        <message>
            <source>Passez à la préparation de l’équipe.</source>
            <translation>Go on to preparing the shift.</translation>
        </message>
        <message>
            <source>lu</source>
            <translation>read</translation>
        </message>
        <message>
            <source>{time}, lus : {read} sur {whole}</source>
            <translation>{time}, read: {read} of {whole}</translation>
        </message>
        <message>
            <source>introuvable</source>
            <translation>not found</translation>
        </message>
        <message numerus="yes">
            <source>%n document trouvé</source>
            <translation>
                <numerusform>%n document found</numerusform>
                <numerusform>%n documents found</numerusform>
            </translation>
        </message>
        <message>
            <source>Aperçu avant impression</source>
            <translation>Print preview</translation>
        </message>
        <message>
            <source>à lire d’abord</source>
            <translation>read first</translation>
        </message>
    </context>
    <context>
        <name>Effect</name>
        <message>
            <source>Cadence {poste}</source>
            <translation>Rate at {poste}</translation>
        </message>
        <message>
            <source>0, sans opérateur</source>
            <translation>0, no operator</translation>
        </message>
        <message>
            <source>servi</source>
            <translation>supplied</translation>
        </message>
        <message>
            <source>{rate} p/h</source>
            <translation>{rate} pcs/h</translation>
        </message>
        <message>
            <source>Pièces refusées {poste}</source>
            <translation>Rejects at {poste}</translation>
        </message>
        <message>
            <source>sans objet</source>
            <translation>not applicable</translation>
        </message>
        <message>
            <source>Autonomes à {poste}</source>
            <translation>Autonomous at {poste}</translation>
        </message>
        <message>
            <source>1, point unique</source>
            <translation>1, single point</translation>
        </message>
        <message>
            <source>aucun</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Postes découverts</source>
            <translation>Uncovered stations</translation>
        </message>
        <message>
            <source>Renfort libre</source>
            <translation>Spare people</translation>
        </message>
        <message>
            <source>Délai de relève</source>
            <translation>Takeover time</translation>
        </message>
        <message>
            <source>immédiat</source>
            <translation>immediate</translation>
        </message>
        <message>
            <source>{delay}, à {clock}</source>
            <translation>{delay}, at {clock}</translation>
        </message>
        <message>
            <source>Coût horaire équipe</source>
            <translation>Team cost per hour</translation>
        </message>
    </context>
    <context>
        <name>Exam</name>
        <message>
            <source>Temps qui reste à l’examen blanc</source>
            <translation>Time left of the mock exam</translation>
        </message>
        <message>
            <source>reste {left}</source>
            <translation>{left} left</translation>
        </message>
        <message>
            <source>Le temps de l’examen blanc est écoulé : le compte rendu se remet tel qu’il est.</source>
            <translation>The time of the mock exam is over: the report is handed in as it stands.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Exporter la séance</source>
            <translation>Export the session</translation>
        </message>
        <message>
            <source>Choisir le fichier…</source>
            <translation>Choose the file…</translation>
        </message>
        <message>
            <source>Aperçu avant impression</source>
            <translation>Print preview</translation>
        </message>
        <message>
            <source>Le compte rendu</source>
            <translation>The shift report</translation>
        </message>
        <message>
            <source>Les chiffres de la séance</source>
            <translation>The figures of the session</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Structure</translation>
        </message>
        <message>
            <source>Le texte comme il est écrit</source>
            <translation>The text as it is written</translation>
        </message>
        <message>
            <source>Word (.docx)</source>
            <translation>Word (.docx)</translation>
        </message>
        <message>
            <source>Le texte à corriger ou à compléter, dans Word ou un autre traitement de texte.</source>
            <translation>The text to correct or complete, in Word or another word processor.</translation>
        </message>
        <message>
            <source>LibreOffice (.odt)</source>
            <translation>LibreOffice (.odt)</translation>
        </message>
        <message>
            <source>Le même texte, au format ouvert.</source>
            <translation>The same text, in the open format.</translation>
        </message>
        <message>
            <source>PDF (.pdf)</source>
            <translation>PDF (.pdf)</translation>
        </message>
        <message>
            <source>Le document fini : à remettre, imprimer ou envoyer. Se lit partout, à l’oreille aussi.</source>
            <translation>The finished document: to hand in, print or send. Read anywhere, by a screen reader too.</translation>
        </message>
        <message>
            <source>Excel ou LibreOffice (.xlsx)</source>
            <translation>Excel or LibreOffice (.xlsx)</translation>
        </message>
        <message>
            <source>Une feuille par sujet, avec les formules : TRS, pertes, coûts, décisions.</source>
            <translation>One sheet a subject, with the formulas: OEE, losses, costs, decisions.</translation>
        </message>
        <message>
            <source>Texte tabulé (.csv)</source>
            <translation>Comma-separated text (.csv)</translation>
        </message>
        <message>
            <source>Une ligne par indicateur, pour un autre logiciel.</source>
            <translation>One line an indicator, for another program.</translation>
        </message>
        <message>
            <source>Document .{suffix} (*.{suffix})</source>
            <translation>.{suffix} document (*.{suffix})</translation>
        </message>
        <message>
            <source>Écriture de {name}</source>
            <translation>Writing {name}</translation>
        </message>
        <message>
            <source>Mise en page</source>
            <translation>Laying out the pages</translation>
        </message>
        <message>
            <source>Le fichier {path} n’a pas pu être remplacé : {cause}. S’il est ouvert dans un autre logiciel, fermez-le, ou choisissez un autre nom.</source>
            <translation>The file {path} could not be replaced: {cause}. If it is open in another program, close it, or choose another name.</translation>
        </message>
        <message>
            <source>Largeur</source>
            <translation>Width</translation>
        </message>
        <message>
            <source>Page entière</source>
            <translation>Whole page</translation>
        </message>
        <message>
            <source>Grandeur des pages</source>
            <translation>Size of the pages</translation>
        </message>
        <message>
            <source>Imprimer</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Envoi à l’imprimante</source>
            <translation>Sending to the printer</translation>
        </message>
        <message>
            <source>L’imprimante n’a pas accepté le document. Vérifiez qu’elle est allumée.</source>
            <translation>The printer did not accept the document. Check that it is switched on.</translation>
        </message>
        <message numerus="yes">
            <source>%n page envoyée à l’imprimante.</source>
            <translation>
                <numerusform>%n page sent to the printer.</numerusform>
                <numerusform>%n pages sent to the printer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages du document</source>
            <translation>Pages of the document</translation>
        </message>
        <message>
            <source>Page {rank} sur {count}</source>
            <translation>Page {rank} of {count}</translation>
        </message>
    </context>
    <context>
        <name>Fact</name>
        <message>
            <source>{poste} : une pièce de l’{order} commence</source>
            <translation>{poste}: a piece of {order} starts</translation>
        </message>
        <message>
            <source>{poste} : une pièce bonne de l’{order}</source>
            <translation>{poste}: a good piece of {order}</translation>
        </message>
        <message>
            <source>{poste} : une pièce de l’{order} refusée, second essai</source>
            <translation>{poste}: a piece of {order} rejected, second test</translation>
        </message>
        <message>
            <source>{poste} : une pièce de l’{order} refusée, à retoucher</source>
            <translation>{poste}: a piece of {order} refused, to be reworked</translation>
        </message>
        <message>
            <source>{poste} : une pièce de l’{order} au rebut</source>
            <translation>{poste}: a piece of {order} scrapped</translation>
        </message>
        <message>
            <source>{poste} : chargé, la machine travaille seule</source>
            <translation>{poste}: loaded, the machine works alone</translation>
        </message>
        <message>
            <source>{poste} : cycle machine terminé, à décharger</source>
            <translation>{poste}: machine cycle over, to be unloaded</translation>
        </message>
        <message>
            <source>{poste} : une pièce de l’{order} dans la même fournée</source>
            <translation>{poste}: a piece of {order} in the same batch</translation>
        </message>
        <message>
            <source>{poste} : prend maintenant ses pièces en {inlet}</source>
            <translation>{poste}: now takes its pieces from {inlet}</translation>
        </message>
        <message>
            <source>Une pièce de l’{order} arrive</source>
            <translation>A piece of {order} arrives</translation>
        </message>
        <message>
            <source>Une pièce de l’{order} arrive, plus de place</source>
            <translation>A piece of {order} arrives, no room left</translation>
        </message>
        <message>
            <source>{poste} : la pièce retenue de l’{order} part en aval</source>
            <translation>{poste}: the blocked piece of {order} moves on</translation>
        </message>
        <message>
            <source>{poste} : défaut signalé, le poste tourne encore</source>
            <translation>{poste}: fault reported, the station still runs</translation>
        </message>
        <message>
            <source>{poste} tombe en panne</source>
            <translation>{poste} breaks down</translation>
        </message>
        <message>
            <source>{poste} : l’opérateur appelle la maintenance, priorité {priority}</source>
            <translation>{poste}: the operator calls maintenance, priority {priority}</translation>
        </message>
        <message>
            <source>{poste} : maintenance appelée, priorité {priority}</source>
            <translation>{poste}: maintenance called, priority {priority}</translation>
        </message>
        <message>
            <source>{person} part vers {poste}</source>
            <translation>{person} sets off for {poste}</translation>
        </message>
        <message>
            <source>{poste} : fuite réparée</source>
            <translation>{poste}: leak mended</translation>
        </message>
        <message>
            <source>{poste} réparé : {failure}</source>
            <translation>{poste} repaired: {failure}</translation>
        </message>
        <message>
            <source>{poste} : contrôle fait, rien à signaler</source>
            <translation>{poste}: check done, nothing to report</translation>
        </message>
        <message>
            <source>{poste} : contrôle fait, {parameter} hors limites de contrôle</source>
            <translation>{poste}: check done, {parameter} off its control limits</translation>
        </message>
        <message>
            <source>{poste} : fuite trouvée</source>
            <translation>{poste}: leak found</translation>
        </message>
        <message>
            <source>{poste} : diagnostic fait, {failure}</source>
            <translation>{poste}: diagnosis done, {failure}</translation>
        </message>
        <message>
            <source>{poste} : {parameter} mesuré à {value}</source>
            <translation>{poste}: {parameter} measured at {value}</translation>
        </message>
        <message>
            <source>{poste} : {parameter}, moyenne de {sample} pièces {value}</source>
            <translation>{poste}: {parameter}, mean of {sample} pieces {value}</translation>
        </message>
        <message>
            <source>{poste} : {parameter} réglé à {value}</source>
            <translation>{poste}: {parameter} set to {value}</translation>
        </message>
        <message>
            <source>Stock {buffer} : pièce {number} de l’{order} isolée</source>
            <translation>Buffer {buffer}: piece {number} of {order} set aside</translation>
        </message>
        <message>
            <source>Stock {buffer} : pièce {number} de l’{order} triée, bonne</source>
            <translation>Buffer {buffer}: piece {number} of {order} sorted, good</translation>
        </message>
        <message>
            <source>Stock {buffer} : pièce {number} de l’{order} mise au rebut</source>
            <translation>Buffer {buffer}: piece {number} of {order} scrapped</translation>
        </message>
        <message>
            <source>Stock {buffer} : pièce {number} de l’{order} remise en ligne</source>
            <translation>Buffer {buffer}: piece {number} of {order} back on the line</translation>
        </message>
        <message>
            <source>Stock {buffer} : pièce {number} de l’{order} envoyée en retouche</source>
            <translation>Buffer {buffer}: piece {number} of {order} sent to rework</translation>
        </message>
        <message>
            <source>{poste} : une pièce de l’{order} part avec un défaut que rien n’a trouvé</source>
            <translation>{poste}: a piece of {order} leaves with a defect that nothing found</translation>
        </message>
        <message>
            <source>{person} rejoint {position}</source>
            <translation>{person} joins {position}</translation>
        </message>
        <message>
            <source>{person} quitte {position}</source>
            <translation>{person} leaves {position}</translation>
        </message>
        <message>
            <source>{person} quitte l’atelier</source>
            <translation>{person} leaves the shop floor</translation>
        </message>
        <message>
            <source>{person} arrive dans l’atelier</source>
            <translation>{person} arrives in the shop</translation>
        </message>
        <message>
            <source>{person} passe au niveau {level} à {poste}</source>
            <translation>{person} rises to level {level} at {poste}</translation>
        </message>
        <message>
            <source>{person} appelé en renfort, attendu à {clock}</source>
            <translation>{person} called in, expected at {clock}</translation>
        </message>
        <message>
            <source>{person} en pause jusqu’à {clock}</source>
            <translation>{person} on a break until {clock}</translation>
        </message>
        <message>
            <source>Pause {number} déplacée à {clock}</source>
            <translation>Break {number} moved to {clock}</translation>
        </message>
        <message>
            <source>Équipe prolongée jusqu’à {clock}</source>
            <translation>Shift extended until {clock}</translation>
        </message>
        <message>
            <source>Fin de l’équipe</source>
            <translation>End of the shift</translation>
        </message>
        <message>
            <source>{poste} : {component}, {quantity} de perdu</source>
            <translation>{poste}: {component}, {quantity} lost</translation>
        </message>
        <message>
            <source>Express commandé : {component}, {quantity}, à quai à {clock}, {cost}</source>
            <translation>Express ordered: {component}, {quantity}, at the dock at {clock}, {cost}</translation>
        </message>
        <message>
            <source>Livré en bord de ligne : {component}, {quantity}</source>
            <translation>Delivered to the line: {component}, {quantity}</translation>
        </message>
        <message>
            <source>{component} compté : {found}, {book} au stock informatique</source>
            <translation>{component} counted: {found}, {book} in the book</translation>
        </message>
        <message>
            <source>Livraison retardée à {clock} : {component}</source>
            <translation>Delivery delayed to {clock}: {component}</translation>
        </message>
        <message>
            <source>Retour au composant prévu : {component}</source>
            <translation>Back to the planned component: {component}</translation>
        </message>
        <message>
            <source>{substitute} remplace {component}</source>
            <translation>{substitute} replaces {component}</translation>
        </message>
        <message>
            <source>{order} entre au programme</source>
            <translation>{order} is added to the programme</translation>
        </message>
        <message>
            <source>{order} passe au rang {rank}</source>
            <translation>{order} moves to rank {rank}</translation>
        </message>
        <message>
            <source>{order} annulé par le client</source>
            <translation>{order} cancelled by the client</translation>
        </message>
        <message>
            <source>{order} retiré du programme</source>
            <translation>{order} taken off the programme</translation>
        </message>
        <message>
            <source>{order} fractionné : {quantity} d’abord, le reste en fin de programme</source>
            <translation>{order} split: {quantity} first, the rest at the end of the programme</translation>
        </message>
        <message>
            <source>« {element} » se fait à {place}</source>
            <translation>“{element}” is done at {place}</translation>
        </message>
        <message>
            <source>Réclamation d’un client sur l’{order}, {cost}</source>
            <translation>Customer complaint about {order}, {cost}</translation>
        </message>
        <message>
            <source>{order} terminé</source>
            <translation>{order} completed</translation>
        </message>
        <message>
            <source>Aléa clos ({how}) : {title}</source>
            <translation>Hazard closed ({how}): {title}</translation>
        </message>
        <message>
            <source>{poste} : accident</source>
            <translation>{poste}: accident</translation>
        </message>
        <message>
            <source>{poste} : presqu’accident</source>
            <translation>{poste}: near miss</translation>
        </message>
        <message>
            <source>Alarme : {title}</source>
            <translation>Alarm: {title}</translation>
        </message>
        <message>
            <source>Alarme {number} disparue</source>
            <translation>Alarm {number} cleared</translation>
        </message>
        <message>
            <source>Alarme {number} acquittée</source>
            <translation>Alarm {number} acknowledged</translation>
        </message>
        <message>
            <source>{poste} : changement préparé pour {product}</source>
            <translation>{poste}: changeover prepared for {product}</translation>
        </message>
        <message>
            <source>{poste} : outil changé</source>
            <translation>{poste}: tool changed</translation>
        </message>
        <message>
            <source>{poste} : entretien mis à {clock}, {upkeep}</source>
            <translation>{poste}: maintenance put at {clock}, {upkeep}</translation>
        </message>
        <message>
            <source>{poste} : entretien fait, {upkeep}</source>
            <translation>{poste}: maintenance done, {upkeep}</translation>
        </message>
        <message>
            <source>{poste} : vérifié avant le démarrage, conforme : {item}</source>
            <translation>{poste}: checked before the start, in order: {item}</translation>
        </message>
        <message>
            <source>{poste} : vérifié avant le démarrage, écart : {item}</source>
            <translation>{poste}: checked before the start, not in order: {item}</translation>
        </message>
        <message>
            <source>{poste} : remis en conformité avant le démarrage : {item}</source>
            <translation>{poste}: put right before the start: {item}</translation>
        </message>
        <message>
            <source>Réception contrôlée, conforme : {component}</source>
            <translation>Receipt checked, conforming: {component}</translation>
        </message>
        <message>
            <source>Réception non conforme : {component}, lot {lot}, {quantity} isolés</source>
            <translation>Non-conforming receipt: {component}, lot {lot}, {quantity} set aside</translation>
        </message>
        <message>
            <source>{component}, lot {lot} : une pièce triée, bonne</source>
            <translation>{component}, lot {lot}: a part sorted, good</translation>
        </message>
        <message>
            <source>{component}, lot {lot} : une pièce triée, mauvaise</source>
            <translation>{component}, lot {lot}: a part sorted, bad</translation>
        </message>
        <message>
            <source>{component}, lot {lot} : {quantity} retournés au fournisseur</source>
            <translation>{component}, lot {lot}: {quantity} sent back to the supplier</translation>
        </message>
        <message>
            <source>{component}, lot {lot} : {quantity} acceptés en l’état</source>
            <translation>{component}, lot {lot}: {quantity} accepted as they are</translation>
        </message>
        <message>
            <source>{person} prévu à {position} à partir de {clock}</source>
            <translation>{person} planned at {position} from {clock}</translation>
        </message>
        <message>
            <source>Rotation de {person} à {clock} retirée du plan</source>
            <translation>{person}’s move at {clock} taken off the plan</translation>
        </message>
        <message>
            <source>Rotation impossible, {person} à {position} : {reason}</source>
            <translation>Rotation not possible, {person} at {position}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Copier les détails</source>
            <translation>Copy details</translation>
        </message>
        <message>
            <source>Réessayer</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Copié : à coller dans un message à votre formateur.</source>
            <translation>Copied: paste it in a message to your trainer.</translation>
        </message>
        <message>
            <source>Cette décision n’est pas prise : redonnez-la une fois l’écriture possible.</source>
            <translation>This decision is not taken: give it again once writing is possible.</translation>
        </message>
        <message>
            <source>Toujours impossible d’écrire : rien n’est perdu.</source>
            <translation>Still unable to write: nothing is lost.</translation>
        </message>
        <message>
            <source>L’écriture est de nouveau possible : tout est enregistré.</source>
            <translation>Writing is possible again: everything is saved.</translation>
        </message>
        <message>
            <source>Le scénario ne peut pas être lu : {what}</source>
            <translation>The scenario cannot be read: {what}</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Ressources</source>
            <translation>Resources</translation>
        </message>
        <message>
            <source>Pertes au goulot</source>
            <translation>Losses at the bottleneck</translation>
        </message>
        <message>
            <source>Disponibilité DO</source>
            <translation>Availability</translation>
        </message>
        <message>
            <source>Performance TP</source>
            <translation>Performance rate</translation>
        </message>
        <message>
            <source>Qualité TQ</source>
            <translation>Quality rate</translation>
        </message>
        <message>
            <source>TRG de la ligne</source>
            <translation>OOE of the line</translation>
        </message>
        <message>
            <source>Pièces lancées</source>
            <translation>Pieces launched</translation>
        </message>
        <message>
            <source>Pièces au rebut</source>
            <translation>Pieces scrapped</translation>
        </message>
        <message>
            <source>Encours</source>
            <translation>Work in progress</translation>
        </message>
        <message>
            <source>Bon du premier coup au goulot</source>
            <translation>First-pass yield at the bottleneck</translation>
        </message>
        <message>
            <source>Coût total de l’équipe</source>
            <translation>Total cost of the shift</translation>
        </message>
        <message>
            <source>Écart {nature}</source>
            <translation>Cost gap, {nature}</translation>
        </message>
        <message>
            <source>Source : faits 1 à {last} du journal</source>
            <translation>Source: facts 1 to {last} of the journal</translation>
        </message>
        <message>
            <source>Objectif</source>
            <translation>Objective</translation>
        </message>
        <message>
            <source>Cible</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Réel</source>
            <translation>Actual</translation>
        </message>
        <message>
            <source>Écart</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>Bilan</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Poste de coût, €</source>
            <translation>Cost item, €</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Pertes au goulot {poste} par cause, en minutes</source>
            <translation>Losses at the bottleneck {poste} by cause, in minutes</translation>
        </message>
        <message>
            <source>tenu</source>
            <translation>met</translation>
        </message>
        <message>
            <source>non tenu</source>
            <translation>not met</translation>
        </message>
        <message>
            <source>Résultats et objectifs</source>
            <translation>Results against objectives</translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>Hour</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Bonnes</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Heure par heure, pièces bonnes au goulot {poste}</source>
            <translation>Hour by hour, good pieces at the bottleneck {poste}</translation>
        </message>
        <message>
            <source>Total, {pieces} pièces bonnes</source>
            <translation>Total, {pieces} good pieces</translation>
        </message>
        <message>
            <source>Coûts, réel contre standard</source>
            <translation>Costs, actual against standard</translation>
        </message>
        <message>
            <source>Consommation</source>
            <translation>Consumption</translation>
        </message>
        <message>
            <source>Unité</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Écart quantité, €</source>
            <translation>Quantity variance, €</translation>
        </message>
        <message>
            <source>Écart prix, €</source>
            <translation>Price variance, €</translation>
        </message>
        <message>
            <source>Consommations, réel contre standard</source>
            <translation>Consumption, actual against standard</translation>
        </message>
        <message>
            <source>OF</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Produit</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Demandé</source>
            <translation>Ordered</translation>
        </message>
        <message>
            <source>Livré</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>À l’heure</source>
            <translation>On time</translation>
        </message>
        <message>
            <source>Dû à</source>
            <translation>Due at</translation>
        </message>
        <message>
            <source>Fini à</source>
            <translation>Finished at</translation>
        </message>
        <message>
            <source>Ordres de fabrication</source>
            <translation>Production orders</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <source>Séance de la classe : une copie, à lire sans rien y changer.</source>
            <translation>A session of the class: a copy, to be read without changing anything.</translation>
        </message>
        <message>
            <source>Séance ouverte dans une autre fenêtre : ici, elle se suit sans rien y changer. Pour décider ici, fermez l’autre fenêtre.</source>
            <translation>This session is open in another window: here you can follow it without changing anything. To decide here, close the other window.</translation>
        </message>
        <message>
            <source>L’autre fenêtre a fermé cette séance : elle peut continuer ici.</source>
            <translation>The other window has closed this session: it can go on here.</translation>
        </message>
        <message>
            <source>Continuer ici</source>
            <translation>Go on here</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>Charge et capacité</source>
            <translation>Load and capacity</translation>
        </message>
        <message>
            <source>Charge et capacité par échéance</source>
            <translation>Load and capacity by due date</translation>
        </message>
        <message>
            <source>Fiche de suivi heure par heure</source>
            <translation>Hourly tracking sheet</translation>
        </message>
        <message>
            <source>Matrice de polyvalence</source>
            <translation>Skills matrix</translation>
        </message>
        <message>
            <source>Scénario {code}</source>
            <translation>Scenario {code}</translation>
        </message>
        <message>
            <source>Charge = pièces × temps de gamme + changements. Capacité = temps requis × TRS prévu.</source>
            <translation>Load = pieces × routing time + changeovers. Capacity = required time × expected OEE.</translation>
        </message>
        <message>
            <source>Charge et capacité par poste</source>
            <translation>Load and capacity by station</translation>
        </message>
        <message>
            <source>Leviers retenus</source>
            <translation>Levers chosen</translation>
        </message>
        <message>
            <source>Levier (heures, renfort, lot, date, sous-traitance…)</source>
            <translation>Lever (hours, temp staff, lot, date, subcontracting…)</translation>
        </message>
        <message>
            <source>Surcoût, €</source>
            <translation>Extra cost, €</translation>
        </message>
        <message>
            <source>Taux après, %</source>
            <translation>Rate after, %</translation>
        </message>
        <message>
            <source>OF dus de {start} à {end}</source>
            <translation>Orders due from {start} to {end}</translation>
        </message>
        <message>
            <source>Décision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Personne</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Affectation</source>
            <translation>Assignment</translation>
        </message>
        <message>
            <source>Niveaux et affectations</source>
            <translation>Levels and assignments</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Temps ou quantité perdus</source>
            <translation>Time or quantity lost</translation>
        </message>
        <message>
            <source>Explication</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Effet</source>
            <translation>Effect</translation>
        </message>
        <message>
            <source>Poste, OF ou personne</source>
            <translation>Station, order or person</translation>
        </message>
        <message>
            <source>Ce qui reste en cours</source>
            <translation>What remains under way</translation>
        </message>
        <message>
            <source>À faire</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Formulaires</source>
            <translation>Forms</translation>
        </message>
        <message>
            <source>Dossier où écrire les formulaires</source>
            <translation>Folder to write the forms to</translation>
        </message>
        <message>
            <source>Écriture des formulaires</source>
            <translation>Writing the forms</translation>
        </message>
        <message>
            <source>Les formulaires n’ont pas pu être écrits dans {folder} : {cause}. Choisissez un autre dossier.</source>
            <translation>The forms could not be written to {folder}: {cause}. Choose another folder.</translation>
        </message>
        <message numerus="yes">
            <source>%n fichier dans {folder}</source>
            <translation>
                <numerusform>%n file in {folder}</numerusform>
                <numerusform>%n files in {folder}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Gantt</name>
        <message>
            <source>Poste</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>OF</source>
            <translation>MO</translation>
        </message>
        <message>
            <source>Changement</source>
            <translation>Changeover</translation>
        </message>
        <message>
            <source>Début</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Fin</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Début réel</source>
            <translation>Real start</translation>
        </message>
        <message>
            <source>Fin réelle</source>
            <translation>Real end</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Lire le dossier</source>
            <translation>Read the briefing</translation>
        </message>
        <message>
            <source>Ouvrez « La ligne et les gammes » dans la liste de gauche : quel poste prend le plus de temps par pompe ? Puis cliquez « Préparer l’équipe ».</source>
            <translation>Open “The line and its routings” in the list on the left: which station takes the longest per pump? Then click “Prepare the shift”.</translation>
        </message>
        <message>
            <source>Le poste le plus lent est le goulot. Une minute perdue là est perdue pour toute la ligne.</source>
            <translation>The slowest station is the bottleneck. A minute lost there is lost for the whole line.</translation>
        </message>
        <message>
            <source>C’est le banc d’essai P60, 64 s par pompe. Ctrl+Entrée passe à la préparation.</source>
            <translation>It is the test bench P60, 64 s per pump. Ctrl+Enter goes on to the preparation.</translation>
        </message>
        <message>
            <source>Placer quelqu’un</source>
            <translation>Place someone</translation>
        </message>
        <message>
            <source>Fatou Diallo n’a pas de poste. Glissez son nom vers le poste de câblage P50A : elle y est autonome (U).</source>
            <translation>Fatou Diallo has no station. Drag her name to the wiring station P50A: she is autonomous there (U).</translation>
        </message>
        <message>
            <source>Elle relève Élodie Perrin, qui sait tenir plusieurs postes et devient votre réserve pour la suite.</source>
            <translation>She relieves Élodie Perrin, who can hold several stations and becomes your reserve for later.</translation>
        </message>
        <message>
            <source>Au clavier : flèches jusqu’à Fatou, colonne P50A, Entrée montre l’effet, Entrée à nouveau affecte. Les cases hachurées sont interdites, et disent pourquoi.</source>
            <translation>By keyboard: arrows to Fatou, column P50A, Enter shows the effect, Enter again assigns. Hatched cells are closed, and say why.</translation>
        </message>
        <message>
            <source>Lancer l’équipe</source>
            <translation>Start the shift</translation>
        </message>
        <message>
            <source>Tout le monde est en place. Cliquez « Lancer l’équipe », en haut à droite.</source>
            <translation>Everyone is in place. Click “Start the shift”, at the top right.</translation>
        </message>
        <message>
            <source>Il est 05:30. À partir d’ici le temps coule, mais la pause est toujours permise.</source>
            <translation>It is 05:30. From here on time flows, but you may pause whenever you like.</translation>
        </message>
        <message>
            <source>Le bouton bleu, ou Ctrl+Entrée.</source>
            <translation>The blue button, or Ctrl+Enter.</translation>
        </message>
        <message>
            <source>Changer d’allure</source>
            <translation>Change the pace</translation>
        </message>
        <message>
            <source>À ×1, une minute dure une minute. Passez à ×60, et laissez tourner.</source>
            <translation>At ×1 a minute lasts a minute. Go to ×60, and let it run.</translation>
        </message>
        <message>
            <source>À ×60, une heure d’atelier passe en une minute. Espace met en pause à tout moment.</source>
            <translation>At ×60 an hour of the shop goes by in a minute. Space pauses at any time.</translation>
        </message>
        <message>
            <source>Touche 3 pour ×60. Si l’horloge est en pause, Espace la relance.</source>
            <translation>Key 3 for ×60. If the clock is paused, Space starts it again.</translation>
        </message>
        <message>
            <source>Voir ce qui arrive</source>
            <translation>See what happens</translation>
        </message>
        <message>
            <source>Regardez la ligne : les pièces passent, les stocks se remplissent. Laissez tourner jusqu’à la première alarme d’un poste.</source>
            <translation>Watch the line: pieces go by, buffers fill. Let it run until the first alarm of a station.</translation>
        </message>
        <message>
            <source>Gris : tout va bien. Seule une couleur demande votre attention.</source>
            <translation>Grey: all is well. Only a colour asks for your attention.</translation>
        </message>
        <message>
            <source>Espace relance l’horloge, qui s’arrête d’elle-même à chaque alarme importante.</source>
            <translation>Space starts the clock again; it stops by itself at each important alarm.</translation>
        </message>
        <message>
            <source>Acquitter</source>
            <translation>Acknowledge</translation>
        </message>
        <message>
            <source>Julien Costa a dû partir : le banc n’a plus personne. Lisez l’alarme, puis acquittez-la (touche A).</source>
            <translation>Julien Costa had to leave: nobody is at the bench any more. Read the alarm, then acknowledge it (key A).</translation>
        </message>
        <message>
            <source>Acquitter dit « je l’ai vue ». Cela ne répare rien : reste à décider.</source>
            <translation>Acknowledging says “I have seen it”. It mends nothing: you still have to decide.</translation>
        </message>
        <message>
            <source>Cliquez l’alarme puis « acquitter », ou touche A.</source>
            <translation>Click the alarm then “Acknowledge”, or key A.</translation>
        </message>
        <message>
            <source>Couvrir le goulot d’abord</source>
            <translation>Cover the bottleneck first</translation>
        </message>
        <message>
            <source>Choisissez P60 sur la ligne, puis « Affecter quelqu’un » (touche E) : dans la matrice, mettez Nadia Belkacem à P60.</source>
            <translation>Choose P60 on the line, then “Assign someone” (key E): in the matrix, put Nadia Belkacem at P60.</translation>
        </message>
        <message>
            <source>Elle y est niveau O et habilitée BE. Chaque minute sans elle coûte une pompe.</source>
            <translation>She is level O there, with a valid BE. Every minute without her costs a pump.</translation>
        </message>
        <message>
            <source>Sur la ligne de Nadia, case P60 : Entrée montre l’effet, Entrée à nouveau affecte. Karim aussi est U, mais son habilitation est expirée : la case le dit.</source>
            <translation>On Nadia’s row, cell P60: Enter shows the effect, Enter again assigns. Karim is U too, but his authorisation has expired: the cell says so.</translation>
        </message>
        <message>
            <source>Boucher le trou</source>
            <translation>Fill the gap</translation>
        </message>
        <message>
            <source>Nadia tenait P70, qui est vide à son tour. Affectez-y la personne que Fatou a libérée : Élodie Perrin.</source>
            <translation>Nadia held P70, which is empty in its turn. Assign there the person whom Fatou freed: Élodie Perrin.</translation>
        </message>
        <message>
            <source>Déplacer quelqu’un ouvre toujours un trou ailleurs. Regardez la ligne « Affectés / besoin ».</source>
            <translation>Moving someone always opens a gap elsewhere. Look at the row “Assigned / needed”.</translation>
        </message>
        <message>
            <source>Élodie est L à P70 : elle tient le poste tant qu’un U ou un O de P70 est sur la ligne. Nadia l’est.</source>
            <translation>Élodie is L at P70: she holds the station as long as a U or an O of P70 is on the line. Nadia is.</translation>
        </message>
        <message>
            <source>Une panne</source>
            <translation>A breakdown</translation>
        </message>
        <message>
            <source>Revenez aux panneaux (Échap), relancez l’horloge et laissez venir la panne.</source>
            <translation>Go back to the panels (Escape), start the clock again and let the breakdown come.</translation>
        </message>
        <message>
            <source>Une machine tombe toujours en panne un jour. Ce qui compte est ce qui suit.</source>
            <translation>A machine always breaks down some day. What counts is what comes next.</translation>
        </message>
        <message>
            <source>Espace relance. L’horloge s’arrête quand une presse ou le banc tombe en panne.</source>
            <translation>Space goes on. The clock stops when a press or the bench breaks down.</translation>
        </message>
        <message>
            <source>Appeler la maintenance</source>
            <translation>Call maintenance</translation>
        </message>
        <message>
            <source>Sur la fiche du poste en panne, « Appeler la maintenance » (touche M). Donnez un motif d’un mot si vous voulez, puis Entrée.</source>
            <translation>On the card of the station that is down, “Call maintenance” (key M). Give a reason in a word if you like, then Enter.</translation>
        </message>
        <message>
            <source>Sans appel, l’opérateur attend dix minutes avant de le faire lui-même. Au goulot, dix minutes font neuf pompes.</source>
            <translation>Without a call, the operator waits ten minutes before doing it himself. At the bottleneck, ten minutes make nine pumps.</translation>
        </message>
        <message>
            <source>Choisissez le poste rouge sur la ligne, M, la priorité 1, Entrée.</source>
            <translation>Choose the red station on the line, M, priority 1, Enter.</translation>
        </message>
        <message>
            <source>Demander « Pourquoi ? »</source>
            <translation>Ask “Why?”</translation>
        </message>
        <message>
            <source>Le TRS a baissé. Cliquez « Pourquoi ? » en tête du panneau TRS, ou une barre des pertes.</source>
            <translation>The OEE has fallen. Click “Why?” at the head of the OEE panel, or a bar of the losses.</translation>
        </message>
        <message>
            <source>Derrière chaque chiffre, il y a des faits datés. C’est avec eux qu’on rend compte.</source>
            <translation>Behind each figure there are dated facts. They are what a report is made of.</translation>
        </message>
        <message>
            <source>Échap referme la liste des faits.</source>
            <translation>Escape closes the list of facts.</translation>
        </message>
        <message>
            <source>Mener l’équipe à sa fin</source>
            <translation>Lead the shift to its end</translation>
        </message>
        <message>
            <source>Menez la suite seul. ×600 (touche 4) va vite ; l’horloge s’arrête à chaque alarme importante : lisez, décidez, relancez.</source>
            <translation>Lead the rest by yourself. ×600 (key 4) goes fast; the clock stops at each important alarm: read, decide, go on.</translation>
        </message>
        <message>
            <source>Priorité 1 d’abord, goulot d’abord. Personne ne tient tous les objectifs la première fois.</source>
            <translation>Priority 1 first, bottleneck first. Nobody meets every objective the first time.</translation>
        </message>
        <message>
            <source>Touche C : un conseil sur l’aléa en cours. Ctrl+K : toutes les actions, par leur nom.</source>
            <translation>Key C: advice on what is under way. Ctrl+K: every action, by its name.</translation>
        </message>
        <message>
            <source>Citer un chiffre</source>
            <translation>Cite a figure</translation>
        </message>
        <message>
            <source>L’équipe est finie : ouvrez « Rendre compte », à gauche. Choisissez un chiffre dans la liste, le TRS par exemple, et citez-le.</source>
            <translation>The shift is over: open “Report”, on the left. Choose a figure in the list, the OEE for example, and cite it.</translation>
        </message>
        <message>
            <source>L’équipe suivante n’aura que votre compte rendu. Un chiffre cité garde sa source : on peut le vérifier.</source>
            <translation>The next shift will only have your report. A cited figure keeps its source: it can be checked.</translation>
        </message>
        <message>
            <source>Clic sur le chiffre puis Ctrl+Entrée, ou glissez-le dans le texte.</source>
            <translation>Click the figure then Ctrl+Enter, or drag it into the text.</translation>
        </message>
        <message>
            <source>Écrire la cause</source>
            <translation>Write the cause</translation>
        </message>
        <message>
            <source>Écrivez à côté une phrase : ce qui s’est passé au banc, ce que vous avez décidé, ce que cela a coûté.</source>
            <translation>Write a sentence beside it: what happened at the bench, what you decided, what it cost.</translation>
        </message>
        <message>
            <source>Un écart sans cause n’apprend rien à personne.</source>
            <translation>A gap without a cause teaches nobody anything.</translation>
        </message>
        <message>
            <source>Par exemple : « P60 arrêté par une panne, maintenance appelée aussitôt. »</source>
            <translation>For example: “P60 stopped by a breakdown, maintenance called at once.”</translation>
        </message>
        <message>
            <source>Remettre</source>
            <translation>Hand in</translation>
        </message>
        <message>
            <source>Cliquez « Remettre le compte rendu », en haut à droite.</source>
            <translation>Click “Hand in the report”, at the top right.</translation>
        </message>
        <message>
            <source>Une version est gardée. Vous pourrez en remettre une autre, la première reste.</source>
            <translation>A version is kept. You may hand in another; the first stays.</translation>
        </message>
        <message>
            <source>Ctrl+Maj+Entrée.</source>
            <translation>Ctrl+Shift+Enter.</translation>
        </message>
        <message>
            <source>Débriefer</source>
            <translation>Debrief</translation>
        </message>
        <message>
            <source>Cliquez « Débriefer » : chaque aléa, sa cause cachée, ce que vous avez fait et quand.</source>
            <translation>Click “Debrief”: each unplanned event, its hidden cause, what you did and when.</translation>
        </message>
        <message>
            <source>On progresse en cherchant où les minutes sont parties, pas en regardant la note.</source>
            <translation>One gets better by looking for where the minutes went, not by looking at the mark.</translation>
        </message>
        <message>
            <source>Appuyez sur Ctrl+8.</source>
            <translation>Press Ctrl+8.</translation>
        </message>
        <message>
            <source>Étapes du guide</source>
            <translation>Steps of the guide</translation>
        </message>
        <message>
            <source>Séance guidée</source>
            <translation>Guided session</translation>
        </message>
        <message>
            <source>Un indice</source>
            <translation>A hint</translation>
        </message>
        <message>
            <source>Passer l’étape</source>
            <translation>Skip this step</translation>
        </message>
        <message>
            <source>Quitter le guide</source>
            <translation>Leave the guide</translation>
        </message>
        <message>
            <source>Revenir à l’accueil</source>
            <translation>Back to the home page</translation>
        </message>
        <message>
            <source>Séance guidée, finie</source>
            <translation>Guided session, finished</translation>
        </message>
        <message>
            <source>Vous avez mené une équipe</source>
            <translation>You have led a shift</translation>
        </message>
        <message>
            <source>Préparer, voir, décider, rendre compte, débriefer : toute séance se mène ainsi.</source>
            <translation>Prepare, see, decide, report, debrief: every session is led this way.</translation>
        </message>
        <message>
            <source>Lisez ici ce que chaque aléa a coûté, puis recommencez avec un autre tirage : le hasard sera autre.</source>
            <translation>Read here what each disruption cost, then start again with another draw: the luck will be different.</translation>
        </message>
        <message>
            <source>Comment faire (F10 : aller au guide et en revenir)</source>
            <translation>How to do it (F10: go to the guide and back)</translation>
        </message>
        <message>
            <source>L’étape suivante, celle-ci faite ou non</source>
            <translation>The next step, whether this one is done or not</translation>
        </message>
        <message>
            <source>La séance continue ; l’accueil et l’aide reprennent le guide</source>
            <translation>The session goes on; the home page and the help take the guide up again</translation>
        </message>
        <message>
            <source>Séance guidée, étape {rank} sur {count}</source>
            <translation>Guided session, step {rank} of {count}</translation>
        </message>
    </context>
    <context>
        <name>Hazard</name>
        <message>
            <source>Absence</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Livraison en retard</source>
            <translation>Late delivery</translation>
        </message>
        <message>
            <source>OF urgent</source>
            <translation>Rush order</translation>
        </message>
        <message>
            <source>OF annulé</source>
            <translation>Cancelled order</translation>
        </message>
        <message>
            <source>Dérive d’un paramètre</source>
            <translation>Drifting parameter</translation>
        </message>
        <message>
            <source>Erreur de stock</source>
            <translation>Stock error</translation>
        </message>
        <message>
            <source>Réclamation d’un client</source>
            <translation>Customer complaint</translation>
        </message>
        <message>
            <source>Réception non conforme</source>
            <translation>Non-conforming receipt</translation>
        </message>
        <message>
            <source>Paramètre mal réglé</source>
            <translation>Wrong parameter</translation>
        </message>
        <message>
            <source>Obstacle dans une zone</source>
            <translation>Obstacle in a zone</translation>
        </message>
        <message>
            <source>Fuite d’air comprimé</source>
            <translation>Compressed air leak</translation>
        </message>
        <message>
            <source>Coupure d’un fluide</source>
            <translation>Utility failure</translation>
        </message>
        <message>
            <source>Perte de cadence</source>
            <translation>Loss of rate</translation>
        </message>
        <message>
            <source>Micro-arrêts répétés</source>
            <translation>Repeated minor stops</translation>
        </message>
        <message>
            <source>Outillage manquant</source>
            <translation>Tooling missing</translation>
        </message>
        <message>
            <source>Arrêt par la sécurité</source>
            <translation>Stop by safety</translation>
        </message>
        <message>
            <source>Arrêt par la qualité</source>
            <translation>Stop by quality</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Goulot, simulateur de pilotage d’atelier. Sans commande, ouvre l’application ; sans écran, vit le scénario par défaut jusqu’à son compte rendu.</source>
            <translation>Goulot, a simulator of shop-floor supervision. Without a command, opens the application; without a display, lives the default scenario through to its shift report.</translation>
        </message>
        <message>
            <source>Liste les scénarios fournis.</source>
            <translation>List the scenarios that come with Goulot.</translation>
        </message>
        <message>
            <source>Vérifie un scénario. Code de sortie 1 s’il est lisible mais faux, 2 s’il est illisible.</source>
            <translation>Check a scenario. Exit code 1 when it can be read but breaks a rule, 2 when it cannot be read.</translation>
        </message>
        <message>
            <source>Vit une séance sans fenêtre et donne ses indicateurs.</source>
            <translation>Live a session without a window and give its indicators.</translation>
        </message>
        <message>
            <source>Fait vivre un scénario aux superviseurs de référence, graine par graine, et dit s’il les distingue. Code de sortie 1 si un critère est manqué.</source>
            <translation>Has the reference supervisors live a scenario, seed by seed, and says whether it tells them apart. Exit code 1 if a criterion is missed.</translation>
        </message>
        <message>
            <source>Relit un journal ; avec --verify, revit ses décisions et compare.</source>
            <translation>Read a journal; with --verify, live its decisions again and compare.</translation>
        </message>
        <message>
            <source>Écrit le compte rendu d’une séance de la base, ou d’un journal.</source>
            <translation>Write the shift report of a session of the base, or of a journal.</translation>
        </message>
        <message>
            <source>Les données d’un stagiaire : les exporter, les effacer.</source>
            <translation>A trainee's data: export it, erase it.</translation>
        </message>
        <message>
            <source>Écrit dans un fichier zip tout ce que la base garde d’un stagiaire.</source>
            <translation>Writes to a zip file all that the base keeps of a trainee.</translation>
        </message>
        <message>
            <source>Efface le nom, les textes et les documents d’un stagiaire, de la base et de ses sauvegardes.</source>
            <translation>Erases a trainee's name, texts and documents, from the base and its backups.</translation>
        </message>
        <message>
            <source>Ouvre Goulot sur un paquet, comme un double clic sur ce fichier.</source>
            <translation>Opens Goulot on a package, as a double click on that file does.</translation>
        </message>
        <message>
            <source>Une séance dans un fichier signé, pour une clé USB : l’écrire, la reprendre.</source>
            <translation>A session in one signed file, for a USB stick: write it, take it in.</translation>
        </message>
        <message>
            <source>Écrit dans un paquet .goulot une séance de la base.</source>
            <translation>Writes a session of the base to a .goulot package.</translation>
        </message>
        <message>
            <source>Vérifie un paquet, puis prend sa séance dans la base.</source>
            <translation>Verifies a package, then takes its session into the base.</translation>
        </message>
        <message>
            <source>Vérifie un paquet et n’en prend rien. Code de sortie 1 s’il est altéré.</source>
            <translation>Verifies a package and takes nothing from it. Exit code 1 when it was altered.</translation>
        </message>
        <message>
            <source>Montre la clé de ce centre et celles des centres de confiance.</source>
            <translation>Shows the key of this centre and those of the centres trusted.</translation>
        </message>
        <message>
            <source>La base partagée du centre : son état, lui envoyer les séances, rapporter la classe.</source>
            <translation>The centre's shared base: its state, sending it the sessions, fetching the class.</translation>
        </message>
        <message>
            <source>Dit ce qui reste à envoyer et si le centre répond. Code de sortie 1 s’il manque quelque chose.</source>
            <translation>Says what is left to send and whether the centre answers. Exit code 1 when something is missing.</translation>
        </message>
        <message>
            <source>Envoie tout ce que le centre n’a pas ; reprend là où l’envoi s’est arrêté.</source>
            <translation>Sends all that the centre has not; goes on from where it stopped.</translation>
        </message>
        <message>
            <source>Rapporte les séances de la classe, en lecture seule ; à défaut d’une, toutes.</source>
            <translation>Fetches the sessions of the class, read only; all of them unless one is named.</translation>
        </message>
        <message>
            <source>Prépare la base du centre, ou la met à jour pour cette version de Goulot.</source>
            <translation>Prepares the centre's base, or brings it up to date for this version of Goulot.</translation>
        </message>
        <message>
            <source>Écrit dans un dossier les formulaires vides d’un scénario, pour le papier et le crayon : charge et capacité, fiche de suivi, polyvalence, compte rendu.</source>
            <translation>Writes the blank forms of a scenario into a folder, for pen and paper: load and capacity, tracking sheet, skills matrix, shift report.</translation>
        </message>
        <message>
            <source>Reprend la base d’une sauvegarde ; l’ancienne est gardée. Fermer Goulot avant.</source>
            <translation>Restores the base from a backup; the former one is kept. Close Goulot first.</translation>
        </message>
        <message>
            <source>Langue : fr ou en. À défaut GOULOT_LANG, puis celle du système.</source>
            <translation>Language: fr or en. Else GOULOT_LANG, then the system's.</translation>
        </message>
        <message>
            <source>Donne la version et s’arrête.</source>
            <translation>Show the version and exit.</translation>
        </message>
        <message>
            <source>Donne cette aide et s’arrête.</source>
            <translation>Show this help and exit.</translation>
        </message>
        <message>
            <source>Donne un objet JSON, le même à l’octet près partout.</source>
            <translation>Give one JSON object, the same bytes everywhere.</translation>
        </message>
        <message>
            <source>Graine du hasard : la même graine donne la même chance à tous.</source>
            <translation>Seed of chance: the same seed gives everyone the same luck.</translation>
        </message>
        <message>
            <source>Nom d’un scénario fourni, ou dossier.</source>
            <translation>Name of a scenario that comes with Goulot, or a folder.</translation>
        </message>
        <message>
            <source>Dossier du scénario, ou nom d’un scénario fourni.</source>
            <translation>Folder of the scenario, or name of one that comes with Goulot.</translation>
        </message>
        <message>
            <source>Donne tous les défauts trouvés, un par ligne.</source>
            <translation>Give every defect found, one a line.</translation>
        </message>
        <message>
            <source>Superviseur de référence : nothing (ne décide rien), naive, competent ou expert.</source>
            <translation>Reference supervisor: nothing (decides nothing), naive, competent or expert.</translation>
        </message>
        <message>
            <source>Fichier de décisions, une par ligne en JSON, à la place d’un superviseur.</source>
            <translation>File of decisions, one a line in JSON, in place of a supervisor.</translation>
        </message>
        <message>
            <source>Durée vécue depuis le début de la séance, HH:MM ; ou 30d, qui répète la journée et son programme.</source>
            <translation>Time lived since the start of the session, HH:MM; or 30d, which repeats the day and its programme.</translation>
        </message>
        <message>
            <source>Mise en régime : durée écartée des indicateurs, HH:MM ou 2d ; --until la comprend.</source>
            <translation>Warm-up: time left out of the indicators, HH:MM or 2d; --until includes it.</translation>
        </message>
        <message>
            <source>Nombre de graines successives : moyennes et intervalles à 95 %.</source>
            <translation>Number of successive seeds: means and 95% intervals.</translation>
        </message>
        <message>
            <source>Nombre de processus ; à défaut, autant que de processeurs.</source>
            <translation>Number of processes; as many as processors by default.</translation>
        </message>
        <message>
            <source>Adresse d’un ordonnanceur dask.distributed, à la place de processus d’ici.</source>
            <translation>Address of a dask.distributed scheduler, instead of processes here.</translation>
        </message>
        <message>
            <source>Fichier où écrire le journal.</source>
            <translation>File to write the journal to.</translation>
        </message>
        <message>
            <source>Fichier à lire.</source>
            <translation>File to read.</translation>
        </message>
        <message>
            <source>Revit les décisions et compare chaque ligne ; code de sortie 1 si elles diffèrent.</source>
            <translation>Live the decisions again and compare each line; exit code 1 when they differ.</translation>
        </message>
        <message>
            <source>Dossier du scénario, s’il n’est pas fourni avec Goulot.</source>
            <translation>Folder of the scenario, when it does not come with Goulot.</translation>
        </message>
        <message>
            <source>Identifiant d’une séance de la base, ou fichier de journal.</source>
            <translation>Id of a session of the base, or a journal file.</translation>
        </message>
        <message>
            <source>Identifiant d’une séance du centre.</source>
            <translation>Id of a session at the centre.</translation>
        </message>
        <message>
            <source>Format : docx, odt ou pdf pour le compte rendu ; xlsx ou csv pour les chiffres de la séance.</source>
            <translation>Format: docx, odt or pdf for the shift report; xlsx or csv for the figures of the session.</translation>
        </message>
        <message>
            <source>Fichier à écrire ; ou dossier, où le nom est donné par Goulot.</source>
            <translation>File to write; or a folder, where Goulot gives the name.</translation>
        </message>
        <message>
            <source>Modèle du compte rendu : un texte du centre (docs/templates.md).</source>
            <translation>Template of the shift report: a text of the centre (docs/templates.md).</translation>
        </message>
        <message>
            <source>Nom du stagiaire, comme il l’a saisi.</source>
            <translation>The trainee's name, as typed.</translation>
        </message>
        <message>
            <source>Sans le nom : un pseudonyme à sa place, ni textes libres, ni brouillons, ni documents.</source>
            <translation>Without the name: a pseudonym in its place, no free text, no drafts, no documents.</translation>
        </message>
        <message>
            <source>Faire confiance à la clé qui a signé ce paquet, sous le nom donné à ce centre.</source>
            <translation>Trust the key that signed this package, under the name given to its centre.</translation>
        </message>
        <message>
            <source>Fichier de sauvegarde ; à défaut, la plus récente qui soit lisible.</source>
            <translation>Backup file; by default, the newest readable one.</translation>
        </message>
        <message>
            <source>Donne les sauvegardes, la plus récente d’abord, et ne change rien.</source>
            <translation>Lists the backups, newest first, and changes nothing.</translation>
        </message>
        <message>
            <source>Commandes</source>
            <translation>Commands</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>Arguments</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>Aide</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Aide de la page</source>
            <translation>Help on this page</translation>
        </message>
        <message>
            <source>Volets de l’aide</source>
            <translation>Help tabs</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Raccourcis</source>
            <translation>Shortcuts</translation>
        </message>
        <message>
            <source>Chercher dans l’aide</source>
            <translation>Search the help</translation>
        </message>
        <message>
            <source>Pages de l’aide</source>
            <translation>Pages of the help</translation>
        </message>
        <message>
            <source>Aucune page ne contient ces mots.</source>
            <translation>No page holds these words.</translation>
        </message>
        <message>
            <source>Séance guidée, dix minutes</source>
            <translation>Guided session, ten minutes</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Sur cette page</source>
            <translation>On this page</translation>
        </message>
        <message>
            <source>Partout</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>Aller à une étape, dans l’ordre de la barre de gauche</source>
            <translation>Go to a stage, in the order of the left-hand bar</translation>
        </message>
        <message>
            <source>Aller à l’accueil</source>
            <translation>Go to the home page</translation>
        </message>
        <message>
            <source>Chercher une action</source>
            <translation>Find an action</translation>
        </message>
        <message>
            <source>Liste des raccourcis</source>
            <translation>List of shortcuts</translation>
        </message>
        <message>
            <source>Réglages</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Copier en tableau la figure ou la liste qui a le clavier</source>
            <translation>Copy the focused chart or list as a table</translation>
        </message>
        <message>
            <source>Aller au guide de la séance guidée, en revenir</source>
            <translation>Go to the guide of the guided session, and back</translation>
        </message>
        <message>
            <source>Passer d’un élément à l’autre</source>
            <translation>Move from one item to the next</translation>
        </message>
        <message>
            <source>Sortir d’une grille, dont Tab parcourt les cellules</source>
            <translation>Leave a grid, whose cells Tab goes through</translation>
        </message>
        <message>
            <source>Ouvrir la séance choisie</source>
            <translation>Open the session chosen</translation>
        </message>
        <message>
            <source>Chercher une séance</source>
            <translation>Find a session</translation>
        </message>
        <message>
            <source>Revoir la séance choisie</source>
            <translation>See the session chosen again</translation>
        </message>
        <message>
            <source>Exporter la séance choisie dans un paquet</source>
            <translation>Export the session chosen to a package</translation>
        </message>
        <message>
            <source>Importer un paquet</source>
            <translation>Import a package</translation>
        </message>
        <message>
            <source>Séances de la classe, sur un poste relié à un centre</source>
            <translation>Class sessions, on a computer linked to a centre</translation>
        </message>
        <message>
            <source>Chercher dans le dossier</source>
            <translation>Search the briefing</translation>
        </message>
        <message>
            <source>Document suivant qui contient les mots</source>
            <translation>Next document holding the words</translation>
        </message>
        <message>
            <source>Imprimer</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Écrire les formulaires vides à imprimer</source>
            <translation>Write the blank forms to print</translation>
        </message>
        <message>
            <source>Préparer l’équipe</source>
            <translation>Prepare the shift</translation>
        </message>
        <message>
            <source>Prendre ou reposer une personne</source>
            <translation>Pick up or put back a person</translation>
        </message>
        <message>
            <source>Viser un poste</source>
            <translation>Aim at a station</translation>
        </message>
        <message>
            <source>Montrer l’effet, puis affecter</source>
            <translation>Show the effect, then assign</translation>
        </message>
        <message>
            <source>Libérer la personne</source>
            <translation>Free the person</translation>
        </message>
        <message>
            <source>Abandonner l’essai</source>
            <translation>Drop the trial</translation>
        </message>
        <message>
            <source>Revenir par l’ordre inverse, refaire</source>
            <translation>Undo by the opposite order, redo</translation>
        </message>
        <message>
            <source>Pourquoi est-ce impossible ?</source>
            <translation>Why is this impossible?</translation>
        </message>
        <message>
            <source>Voir où en est la préparation</source>
            <translation>See where the preparation stands</translation>
        </message>
        <message>
            <source>Faire l’échange proposé</source>
            <translation>Make the exchange proposed</translation>
        </message>
        <message>
            <source>Avancer ou reculer l’OF choisi</source>
            <translation>Move the selected order earlier or later</translation>
        </message>
        <message>
            <source>Lancer l’équipe</source>
            <translation>Start the shift</translation>
        </message>
        <message>
            <source>Pause ou lecture</source>
            <translation>Pause or play</translation>
        </message>
        <message>
            <source>Vitesse</source>
            <translation>Speed</translation>
        </message>
        <message>
            <source>Remplir la fiche de suivi</source>
            <translation>Fill the tracking sheet</translation>
        </message>
        <message>
            <source>Pourquoi ? La formule et les faits du chiffre choisi</source>
            <translation>Why? The formula and the facts of the figure chosen</translation>
        </message>
        <message>
            <source>Panneaux : montrer, détacher, déplacer</source>
            <translation>Panels: show, detach, move</translation>
        </message>
        <message>
            <source>Détacher un panneau dans sa fenêtre, le remettre</source>
            <translation>Detach a panel in a window of its own, put it back</translation>
        </message>
        <message>
            <source>Parcourir la ligne, ouvrir la fiche du poste</source>
            <translation>Move along the line, open the station card</translation>
        </message>
        <message>
            <source>Appeler la maintenance</source>
            <translation>Call maintenance</translation>
        </message>
        <message>
            <source>Demander un diagnostic ou un contrôle</source>
            <translation>Ask for a diagnosis or a check</translation>
        </message>
        <message>
            <source>Régler un paramètre du poste</source>
            <translation>Set a parameter of the station</translation>
        </message>
        <message>
            <source>Arrêter le poste, le remettre en marche</source>
            <translation>Stop the station, restart it</translation>
        </message>
        <message>
            <source>Affecter quelqu’un, libérer</source>
            <translation>Assign someone, free them</translation>
        </message>
        <message>
            <source>Acquitter l’alarme</source>
            <translation>Acknowledge the alarm</translation>
        </message>
        <message>
            <source>Demander un conseil, en apprentissage</source>
            <translation>Ask for advice, when learning</translation>
        </message>
        <message>
            <source>Confirmer la décision, l’abandonner</source>
            <translation>Confirm the decision, drop it</translation>
        </message>
        <message>
            <source>Vitesse, de ×¼ à ×1000</source>
            <translation>Speed, from ×¼ to ×1000</translation>
        </message>
        <message>
            <source>Une minute en arrière ou en avant</source>
            <translation>A minute back or forward</translation>
        </message>
        <message>
            <source>Dix minutes en arrière ou en avant</source>
            <translation>Ten minutes back or forward</translation>
        </message>
        <message>
            <source>Début et fin de la séance</source>
            <translation>Start and end of the session</translation>
        </message>
        <message>
            <source>Décision suivante, précédente</source>
            <translation>Next decision, the one before</translation>
        </message>
        <message>
            <source>Aléa suivant, précédent</source>
            <translation>Next unplanned event, the one before</translation>
        </message>
        <message>
            <source>Alarme suivante, précédente</source>
            <translation>Next alarm, the one before</translation>
        </message>
        <message>
            <source>Épingler un repère ou une remarque, en voir la liste</source>
            <translation>Pin a bookmark or a remark, see the list of them</translation>
        </message>
        <message>
            <source>Tous les postes, ou seulement les plus perturbés</source>
            <translation>All stations, or only the most disturbed</translation>
        </message>
        <message>
            <source>Reprendre la séance d’ici, dans une branche</source>
            <translation>Take the session over from here, in a branch</translation>
        </message>
        <message>
            <source>Quitter la relecture</source>
            <translation>Leave the replay</translation>
        </message>
        <message>
            <source>Chercher un chiffre de l’équipe</source>
            <translation>Search a figure of the shift</translation>
        </message>
        <message>
            <source>Citer le chiffre choisi</source>
            <translation>Cite the chosen figure</translation>
        </message>
        <message>
            <source>Gras, italique, souligné, liste</source>
            <translation>Bold, italic, underline, list</translation>
        </message>
        <message>
            <source>Annuler, rétablir</source>
            <translation>Undo, redo</translation>
        </message>
        <message>
            <source>Vérifier les chiffres</source>
            <translation>Check the figures</translation>
        </message>
        <message>
            <source>Mot suivant à revoir, avec ce qui a pu être voulu</source>
            <translation>Next word to look at, with what may be meant</translation>
        </message>
        <message>
            <source>Choisir et calculer ses indicateurs</source>
            <translation>Choose and compute your indicators</translation>
        </message>
        <message>
            <source>Consigne à l’équipe suivante, messages aux services</source>
            <translation>Handover note, messages to services</translation>
        </message>
        <message>
            <source>Versions gardées du texte</source>
            <translation>Kept versions of the text</translation>
        </message>
        <message>
            <source>Exporter le compte rendu ou les chiffres</source>
            <translation>Export the shift report or the figures</translation>
        </message>
        <message>
            <source>Remettre le compte rendu</source>
            <translation>Hand in the report</translation>
        </message>
        <message>
            <source>Glossaire</source>
            <translation>Glossary</translation>
        </message>
        <message>
            <source>Les mots de l’atelier, et leur nom dans l’autre langue.</source>
            <translation>The words of the shop floor, and their name in the other language.</translation>
        </message>
        <message>
            <source>Mot</source>
            <translation>Word</translation>
        </message>
        <message>
            <source>Définition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Anglais</source>
            <translation>French</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>État de la ligne</source>
            <translation>Line status</translation>
        </message>
        <message>
            <source>Séances récentes</source>
            <translation>Recent sessions</translation>
        </message>
        <message>
            <source>Revoir</source>
            <translation>Replay</translation>
        </message>
        <message>
            <source>Revoir la séance dans le cockpit, Ctrl+R</source>
            <translation>See the session again in the cockpit, Ctrl+R</translation>
        </message>
        <message>
            <source>Jouée le</source>
            <translation>Played on</translation>
        </message>
        <message>
            <source>Séance</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Stagiaire</source>
            <translation>Trainee</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>État</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>TRS</source>
            <translation>OEE</translation>
        </message>
        <message>
            <source>Pièces bonnes</source>
            <translation>Good pieces</translation>
        </message>
        <message>
            <source>OF à l’heure</source>
            <translation>Orders on time</translation>
        </message>
        <message>
            <source>dès {clock}</source>
            <translation>from {clock}</translation>
        </message>
        <message>
            <source>importée</source>
            <translation>imported</translation>
        </message>
        <message>
            <source>Reprendre la dernière séance</source>
            <translation>Resume the last session</translation>
        </message>
        <message>
            <source>reste {hours} h {minutes}</source>
            <translation>{hours} h {minutes} left</translation>
        </message>
        <message>
            <source>Relire le dossier</source>
            <translation>Read the briefing again</translation>
        </message>
        <message>
            <source>Ligne à {clock}</source>
            <translation>Line at {clock}</translation>
        </message>
        <message numerus="yes">
            <source>%n à risque</source>
            <translation>
                <numerusform>%n at risk</numerusform>
                <numerusform>%n at risk</numerusform>
            </translation>
        </message>
        <message>
            <source>obj. {target}</source>
            <translation>target {target}</translation>
        </message>
        <message>
            <source>Bonnes</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>plan {count}</source>
            <translation>plan {count}</translation>
        </message>
        <message>
            <source>{value} sur {whole}</source>
            <translation>{value} of {whole}</translation>
        </message>
        <message>
            <source>goulot</source>
            <translation>bottleneck</translation>
        </message>
        <message>
            <source>{stars} sur 3</source>
            <translation>{stars} out of 3</translation>
        </message>
        <message>
            <source>découverte</source>
            <translation>introductory</translation>
        </message>
        <message>
            <source>confirmé</source>
            <translation>intermediate</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>expert</translation>
        </message>
        <message>
            <source>Métier</source>
            <translation>Trade</translation>
        </message>
        <message>
            <source>Durée</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>{hours} h, 1 équipe</source>
            <translation>{hours} h, 1 shift</translation>
        </message>
        <message>
            <source>Équipe</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Niveau</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Travail</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>Meilleur</source>
            <translation>Best</translation>
        </message>
        <message numerus="yes">
            <source>%n personne</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sur appel</source>
            <translation>
                <numerusform>%n on call</numerusform>
                <numerusform>%n on call</numerusform>
            </translation>
        </message>
        <message>
            <source>préparer</source>
            <translation>prepare</translation>
        </message>
        <message>
            <source>piloter</source>
            <translation>run</translation>
        </message>
        <message>
            <source>rendre compte</source>
            <translation>report</translation>
        </message>
        <message>
            <source>organiser (CP1)</source>
            <translation>organise (CP1)</translation>
        </message>
        <message>
            <source>préparer (CP2)</source>
            <translation>prepare (CP2)</translation>
        </message>
        <message>
            <source>suivre (CP3)</source>
            <translation>follow (CP3)</translation>
        </message>
        <message>
            <source>rendre compte (CP4)</source>
            <translation>report (CP4)</translation>
        </message>
        <message>
            <source>Compétences du titre TSPI exercées</source>
            <translation>Skills of the TSPI diploma at work</translation>
        </message>
        <message>
            <source>OF : ordre de fabrication. TRS : taux de rendement synthétique.</source>
            <translation>OF: production order. OEE: overall equipment effectiveness.</translation>
        </message>
        <message>
            <source>Ronds : les postes, dans l’ordre de la ligne. Le plein est le goulot, qui limite tous les autres.</source>
            <translation>Circles: the stations, in the order of the line. The full one is the bottleneck, which limits all the others.</translation>
        </message>
        <message>
            <source>pas encore joué</source>
            <translation>not played yet</translation>
        </message>
        <message>
            <source>{trs} de TRS, {met} objectifs sur {objectives}</source>
            <translation>OEE {trs}, {met} of {objectives} objectives met</translation>
        </message>
        <message>
            <source>Aucune séance encore</source>
            <translation>No session yet</translation>
        </message>
        <message>
            <source>Choisissez un scénario ci-dessus, puis « Commencer ».</source>
            <translation>Choose a scenario above, then “Begin”.</translation>
        </message>
        <message>
            <source>Scénarios</source>
            <translation>Scenarios</translation>
        </message>
        <message>
            <source>Séances gardées dans {folder}</source>
            <translation>Sessions kept in {folder}</translation>
        </message>
        <message>
            <source>Hors ligne, rien ne quitte ce poste</source>
            <translation>Offline, nothing leaves this computer</translation>
        </message>
        <message>
            <source>Simulateur de supervision d’atelier</source>
            <translation>Shop-floor supervision simulator</translation>
        </message>
        <message>
            <source>Langue</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Ouvrir un journal…</source>
            <translation>Open a journal…</translation>
        </message>
        <message>
            <source>Revoir la séance d’un fichier exporté</source>
            <translation>See the session of an exported file again</translation>
        </message>
        <message>
            <source>Séances de la classe</source>
            <translation>Class sessions</translation>
        </message>
        <message>
            <source>Exporter…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Écrire la séance choisie dans un paquet, pour une clé USB</source>
            <translation>Write the session chosen to a package, for a USB stick</translation>
        </message>
        <message>
            <source>Importer…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Reprendre la séance d’un paquet .goulot</source>
            <translation>Take in the session of a .goulot package</translation>
        </message>
        <message>
            <source>Chercher une séance</source>
            <translation>Find a session</translation>
        </message>
        <message>
            <source>Par scénario, nom, mode, état ou jour (Ctrl+F)</source>
            <translation>By scenario, name, mode, state or day (Ctrl+F)</translation>
        </message>
        <message>
            <source>Barre d’état</source>
            <translation>Status bar</translation>
        </message>
        <message>
            <source>toutes les actions</source>
            <translation>all actions</translation>
        </message>
        <message>
            <source>aide</source>
            <translation>help</translation>
        </message>
        <message>
            <source>raccourcis</source>
            <translation>shortcuts</translation>
        </message>
        <message>
            <source>{shown} sur {whole}</source>
            <translation>{shown} of {whole}</translation>
        </message>
        <message>
            <source>importée de {centre}</source>
            <translation>imported from {centre}</translation>
        </message>
        <message>
            <source>Reprendre</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>Rendre compte</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Débriefer</source>
            <translation>Debrief</translation>
        </message>
        <message>
            <source>en pause à {clock}</source>
            <translation>paused at {clock}</translation>
        </message>
        <message>
            <source>en préparation</source>
            <translation>in preparation</translation>
        </message>
        <message>
            <source>compte rendu à remettre</source>
            <translation>report to hand in</translation>
        </message>
        <message>
            <source>compte rendu remis</source>
            <translation>report handed in</translation>
        </message>
        <message>
            <source>aujourd’hui, {clock}</source>
            <translation>today, {clock}</translation>
        </message>
        <message>
            <source>hier, {clock}</source>
            <translation>yesterday, {clock}</translation>
        </message>
        <message>
            <source>Nouvelle séance</source>
            <translation>New session</translation>
        </message>
        <message>
            <source>Commencer</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>La séance commence par son dossier ; l’horloge attend « Lancer l’équipe ».</source>
            <translation>The session begins with its briefing; the clock waits for “Start the shift”.</translation>
        </message>
        <message>
            <source>Tirage n° : le même donne à tous les mêmes aléas</source>
            <translation>Draw no.: the same one gives everybody the same events</translation>
        </message>
        <message>
            <source>Nom du stagiaire</source>
            <translation>Trainee’s name</translation>
        </message>
        <message>
            <source>facultatif</source>
            <translation>optional</translation>
        </message>
        <message>
            <source>Tirage n°</source>
            <translation>Draw no.</translation>
        </message>
        <message>
            <source>Nom</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>mêmes aléas pour tous</source>
            <translation>same events for everyone</translation>
        </message>
        <message>
            <source>Les aléas (pannes, absences, défauts) sont tirés au sort. Deux personnes qui prennent le même numéro vivent les mêmes, aux mêmes heures : leurs résultats se comparent. Un autre numéro, un autre jour.</source>
            <translation>Unplanned events (breakdowns, absences, defects) are drawn by lot. Two people who take the same number live the same ones, at the same times: their results can be compared. Another number, another day.</translation>
        </message>
        <message>
            <source>Première fois ici</source>
            <translation>First time here</translation>
        </message>
        <message>
            <source>Séance guidée, dix minutes</source>
            <translation>Guided session, ten minutes</translation>
        </message>
        <message>
            <source>Une vraie équipe du matin sur la ligne de pompes : placer quelqu’un, voir une alarme, décider, demander pourquoi, rendre compte, débriefer. On peut la quitter et la reprendre.</source>
            <translation>A real morning shift on the pump line: place someone, see an alarm, decide, ask why, report, debrief. You may leave it and take it up again.</translation>
        </message>
        <message>
            <source>Comment ça marche</source>
            <translation>How it works</translation>
        </message>
        <message>
            <source>Commencer la séance guidée</source>
            <translation>Begin the guided session</translation>
        </message>
        <message>
            <source>Continuer à l’étape {rank} sur {count}</source>
            <translation>Go on at step {rank} of {count}</translation>
        </message>
    </context>
    <context>
        <name>Hours</name>
        <message>
            <source>fin à {clock}, majoration de {premium}</source>
            <translation>end at {clock}, {premium} premium</translation>
        </message>
        <message>
            <source>là {delay} après l’appel, payé {paid} au moins, {fee} de frais</source>
            <translation>here {delay} after the call, paid {paid} at least, {fee} fee</translation>
        </message>
        <message>
            <source>prévue à {clock} pour toute la ligne</source>
            <translation>planned at {clock} for the whole line</translation>
        </message>
        <message>
            <source>{place} sans personne pendant ce temps</source>
            <translation>{place} without anybody meanwhile</translation>
        </message>
        <message>
            <source>ne tient aucune place : la ligne continue</source>
            <translation>holds no position: the line goes on</translation>
        </message>
    </context>
    <context>
        <name>How</name>
        <message>
            <source>de lui-même</source>
            <translation>by itself</translation>
        </message>
        <message>
            <source>poste arrêté à temps</source>
            <translation>station stopped in time</translation>
        </message>
        <message>
            <source>livraison express</source>
            <translation>express supply</translation>
        </message>
        <message>
            <source>composant remplacé</source>
            <translation>component substituted</translation>
        </message>
        <message>
            <source>stock compté</source>
            <translation>stock counted</translation>
        </message>
        <message>
            <source>lot trié</source>
            <translation>lot sorted</translation>
        </message>
        <message>
            <source>pièces isolées</source>
            <translation>pieces set aside</translation>
        </message>
        <message>
            <source>lot retourné au fournisseur</source>
            <translation>lot sent back to the supplier</translation>
        </message>
        <message>
            <source>paramètre réglé</source>
            <translation>parameter set</translation>
        </message>
        <message>
            <source>réparé par la maintenance</source>
            <translation>mended by maintenance</translation>
        </message>
        <message>
            <source>OF placé dans la séquence</source>
            <translation>order placed in the sequence</translation>
        </message>
        <message>
            <source>nettoyage</source>
            <translation>cleaning</translation>
        </message>
    </context>
    <context>
        <name>Induced</name>
        <message>
            <source>cadence</source>
            <translation>rate</translation>
        </message>
        <message>
            <source>panne</source>
            <translation>breakdown</translation>
        </message>
        <message>
            <source>changement</source>
            <translation>changeover</translation>
        </message>
        <message>
            <source>absence</source>
            <translation>absence</translation>
        </message>
        <message>
            <source>arrêt</source>
            <translation>stop</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>{file} : ligne {line} : {found} : attendu {expected}</source>
            <translation>{file}: line {line}: {found}: expected {expected}</translation>
        </message>
        <message>
            <source>{file} : journal modifié : ligne {line}, entrée {entry}, le caractère {character} était {was}.</source>
            <translation>{file}: journal altered: line {line}, entry {entry}, character {character} was {was}.</translation>
        </message>
        <message>
            <source>{file} : journal modifié : ligne {line}, le caractère {character} était {was}.</source>
            <translation>{file}: journal altered: line {line}, character {character} was {was}.</translation>
        </message>
        <message>
            <source>{file} : journal modifié : ligne {line}, ou une ligne de la minute qu’elle ferme.</source>
            <translation>{file}: journal altered: line {line}, or a line of the minute that it closes.</translation>
        </message>
    </context>
    <context>
        <name>Journey</name>
        <message>
            <source>Accueil</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Briefing</translation>
        </message>
        <message>
            <source>Préparer</source>
            <translation>Prepare</translation>
        </message>
        <message>
            <source>Piloter</source>
            <translation>Run</translation>
        </message>
        <message>
            <source>Rendre
compte</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Améliorer</source>
            <translation>Improve</translation>
        </message>
        <message>
            <source>Équipe</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Planifier</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Débriefer</source>
            <translation>Debrief</translation>
        </message>
        <message>
            <source>Réglages</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Aide F1</source>
            <translation>Help F1</translation>
        </message>
        <message>
            <source>À venir : cette étape n’est pas dans cette version.</source>
            <translation>To come: this step is not in this version.</translation>
        </message>
        <message>
            <source>Ouvrez d’abord une séance depuis l’accueil.</source>
            <translation>Open a session from the home page first.</translation>
        </message>
        <message>
            <source>Lancez d’abord l’équipe, depuis Préparer.</source>
            <translation>Start the shift first, from Prepare.</translation>
        </message>
        <message>
            <source>Cette étape s’ouvre à la fin de l’équipe.</source>
            <translation>This stage opens at the end of the shift.</translation>
        </message>
    </context>
    <context>
        <name>Kanban</name>
        <message>
            <source>Un conteneur tient un nombre entier, 1 ou plus.</source>
            <translation>A container holds a whole number, 1 or more.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Composant</source>
            <translation>Component</translation>
        </message>
        <message>
            <source>Besoin, par heure</source>
            <translation>Need, an hour</translation>
        </message>
        <message>
            <source>Délai, min</source>
            <translation>Lead time, min</translation>
        </message>
        <message>
            <source>Conteneur, pièces</source>
            <translation>Container, pieces</translation>
        </message>
        <message>
            <source>Sécurité, %</source>
            <translation>Safety, %</translation>
        </message>
        <message>
            <source>Cartes</source>
            <translation>Cards</translation>
        </message>
        <message>
            <source>Boucles kanban</source>
            <translation>Kanban loops</translation>
        </message>
        <message>
            <source>Taille des boucles kanban</source>
            <translation>Sizes of the kanban loops</translation>
        </message>
        <message>
            <source>du magasin au bord de ligne, pour l’équipe</source>
            <translation>from the store to the line side, for the shift</translation>
        </message>
        <message>
            <source>Cartes = besoin par heure × délai × (1 + sécurité) ÷ pièces par conteneur, arrondi au-dessus. Délai : de la carte détachée au conteneur servi. Une boucle trop petite affame le poste, trop grande encombre le bord de ligne.</source>
            <translation>Cards = need an hour × lead time × (1 + safety) ÷ pieces per container, rounded up. Lead time: from the card detached to the container served. Too small a loop starves the station, too large a one crowds the line side.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Espace</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Entrée</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Échap</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Suppr</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Maj</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Page haut</source>
            <translation>Page up</translation>
        </message>
        <message>
            <source>Page bas</source>
            <translation>Page down</translation>
        </message>
        <message>
            <source>Début</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Fin</source>
            <translation>End</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>aucun niveau</source>
            <translation>no level</translation>
        </message>
        <message>
            <source>I, en apprentissage, jamais sans tuteur</source>
            <translation>I, learning, never without a tutor</translation>
        </message>
        <message>
            <source>L, tient le poste sous surveillance</source>
            <translation>L, holds the station under supervision</translation>
        </message>
        <message>
            <source>U, autonome</source>
            <translation>U, autonomous</translation>
        </message>
        <message>
            <source>O, autonome et formateur</source>
            <translation>O, autonomous and trainer</translation>
        </message>
    </context>
    <context>
        <name>LoadGrid</name>
        <message>
            <source>Poste</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Gamme, s</source>
            <translation>Routing, s</translation>
        </message>
        <message>
            <source>Pièces à passer</source>
            <translation>Pieces to pass</translation>
        </message>
        <message>
            <source>Changements, min</source>
            <translation>Changeovers, min</translation>
        </message>
        <message>
            <source>Charge, min</source>
            <translation>Load, min</translation>
        </message>
        <message>
            <source>Temps requis, min</source>
            <translation>Required time, min</translation>
        </message>
        <message>
            <source>TRS prévu, %</source>
            <translation>OEE, %</translation>
        </message>
        <message>
            <source>Capacité, min</source>
            <translation>Capacity, min</translation>
        </message>
        <message>
            <source>Taux, %</source>
            <translation>Load rate, %</translation>
        </message>
        <message>
            <source>à remplir</source>
            <translation>to fill</translation>
        </message>
        <message>
            <source>illisible</source>
            <translation>unreadable</translation>
        </message>
        <message>
            <source>saisi</source>
            <translation>entered</translation>
        </message>
        <message>
            <source>juste</source>
            <translation>right</translation>
        </message>
        <message>
            <source>à reprendre</source>
            <translation>to redo</translation>
        </message>
        <message>
            <source>donné</source>
            <translation>given</translation>
        </message>
        <message>
            <source>à avancer</source>
            <translation>start early</translation>
        </message>
        <message>
            <source>surcharge</source>
            <translation>overload</translation>
        </message>
        <message>
            <source>limite</source>
            <translation>tight</translation>
        </message>
        <message>
            <source>Charge sur capacité</source>
            <translation>Load on capacity</translation>
        </message>
        <message>
            <source>avant, puis après leviers</source>
            <translation>before, then after levers</translation>
        </message>
        <message>
            <source>Charge sur capacité par poste</source>
            <translation>Load on capacity by station</translation>
        </message>
        <message>
            <source>Rien à dessiner encore</source>
            <translation>Nothing to draw yet</translation>
        </message>
        <message>
            <source>Chaque poste apparaît ici dès que son taux est rempli dans la grille.</source>
            <translation>Each station appears here as soon as its load rate is filled in the grid.</translation>
        </message>
        <message>
            <source>Leviers</source>
            <translation>Levers</translation>
        </message>
        <message>
            <source>Décider</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Surcoût des leviers choisis : {cost}.</source>
            <translation>Extra cost of the levers chosen: {cost}.</translation>
        </message>
        <message>
            <source>Goulot {poste} : {load} de charge pour {capacity} de capacité, {rate}.</source>
            <translation>Bottleneck {poste}: {load} of load for {capacity} of capacity, {rate}.</translation>
        </message>
        <message>
            <source>Après leviers : {load} pour {capacity}, {rate}.</source>
            <translation>After levers: {load} for {capacity}, {rate}.</translation>
        </message>
        <message>
            <source>L’effet se dessine aux postes dont le taux est juste.</source>
            <translation>The effect is drawn at the stations whose load rate is right.</translation>
        </message>
        <message>
            <source>Grille de charge et capacité</source>
            <translation>Load and capacity grid</translation>
        </message>
        <message>
            <source>Montrer le calcul du poste</source>
            <translation>Show the station's working</translation>
        </message>
        <message>
            <source>Charge et capacité</source>
            <translation>Load and capacity</translation>
        </message>
        <message>
            <source>Équipe entière</source>
            <translation>Whole shift</translation>
        </message>
        <message>
            <source>Période de la grille</source>
            <translation>Period of the grid</translation>
        </message>
        <message>
            <source>Décidé : {lever}.</source>
            <translation>Decided: {lever}.</translation>
        </message>
        <message>
            <source>Toute la grille est juste.</source>
            <translation>The whole grid is right.</translation>
        </message>
        <message>
            <source>par poste de charge, pour l’équipe</source>
            <translation>by work centre, for the shift</translation>
        </message>
        <message>
            <source>OF dus jusqu’à {end}</source>
            <translation>Orders due by {end}</translation>
        </message>
        <message>
            <source>OF dus après {start}</source>
            <translation>Orders due after {start}</translation>
        </message>
        <message>
            <source>OF dus après {start}, jusqu’à {end}</source>
            <translation>Orders due after {start}, by {end}</translation>
        </message>
        <message>
            <source>Cellules remplies : {filled}, à remplir : {empty}. Rien n’est corrigé.</source>
            <translation>Cells filled: {filled}, to fill: {empty}. Nothing is marked.</translation>
        </message>
        <message>
            <source>Justes : {right}, à reprendre : {wrong}, à remplir : {empty}. Tolérance ± 1 %.</source>
            <translation>Right: {right}, to redo: {wrong}, to fill: {empty}. Tolerance ± 1%.</translation>
        </message>
        <message>
            <source>à reprendre.</source>
            <translation>to redo.</translation>
        </message>
        <message>
            <source>Un OF charge la période où il est dû, changement compris. TRS prévu : celui de l’équipe. Plus de 100 % dans une période, moins au total depuis le début de l’équipe : le poste est à avancer, il commence ces OF avant. Plus de 100 % au total aussi : commencer avant ne suffit pas, il faut un levier.</source>
            <translation>An order loads the period in which it is due, its changeover with it. OEE expected: that of the shift. Above 100% in one period, below in total since the start of the shift: the station should start early on those orders. Above 100% in total too: starting early is not enough, a lever is needed.</translation>
        </message>
        <message>
            <source>Pièces à passer : l’OF et ses pièces en plus, moins celles déjà passées à ce poste. Changements : dans l’ordre du programme, postes jumeaux additionnés. Temps requis : ouverture moins pauses et entretien. TRS prévu : pannes, micro-arrêts et allure du poste seul, tenu par la personne affectée ; ni attente, ni changement.</source>
            <translation>Pieces to pass: the order and its pieces in excess, less those already past this station. Changeovers: in the order of the programme, twin stations added. Required time: opening less breaks and upkeep. OEE expected: failures, minor stops and pace of the station alone, held by the person assigned; neither waiting nor changeovers.</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Load</translation>
        </message>
        <message>
            <source>Capacité</source>
            <translation>Capacity</translation>
        </message>
        <message>
            <source>Taux</source>
            <translation>Load rate</translation>
        </message>
        <message>
            <source>les pièces lancées en plus, pour les rebuts attendus, sont du travail aussi.</source>
            <translation>the pieces launched in excess, for the scrap expected, are work too.</translation>
        </message>
        <message>
            <source>retirez les pièces déjà passées à ce poste au début de l’équipe.</source>
            <translation>take off the pieces already past this station at the start of the shift.</translation>
        </message>
        <message>
            <source>le cycle du four sert toute une charge : partagez-le entre ses pièces.</source>
            <translation>the furnace's cycle serves a whole batch: share it between its pieces.</translation>
        </message>
        <message>
            <source>c’est le temps de production seul : ajoutez les changements de série.</source>
            <translation>this is production time only: add the changeovers.</translation>
        </message>
        <message>
            <source>ce centre a deux postes jumeaux : comptez les heures des deux ensemble.</source>
            <translation>this work centre has twin stations: count the hours of both together.</translation>
        </message>
        <message>
            <source>retirez les arrêts prévus : pauses et entretien.</source>
            <translation>take off the planned stops: breaks and upkeep.</translation>
        </message>
        <message>
            <source>c’est le temps requis : multipliez-le par le TRS prévu.</source>
            <translation>this is the required time: multiply it by the OEE expected.</translation>
        </message>
        <message>
            <source>le résultat est en secondes : divisez par 60.</source>
            <translation>the result is in seconds: divide by 60.</translation>
        </message>
        <message>
            <source>le résultat est en heures : multipliez par 60.</source>
            <translation>the result is in hours: multiply by 60.</translation>
        </message>
        <message>
            <source>le calcul est juste, mais il part d’une charge ou d’une capacité à revoir.</source>
            <translation>the division is right, but it starts from a load or a capacity to look at again.</translation>
        </message>
        <message>
            <source>le taux s’écrit en pour cent : multipliez par 100.</source>
            <translation>the rate is written in percent: multiply by 100.</translation>
        </message>
        <message>
            <source>la division est à l’envers : charge sur capacité.</source>
            <translation>the division is upside down: load over capacity.</translation>
        </message>
        <message>
            <source>reprenez : pièces à passer × temps de gamme, référence par référence.</source>
            <translation>start again: pieces to pass × routing time, product by product.</translation>
        </message>
        <message>
            <source>reprenez : temps requis × TRS prévu.</source>
            <translation>start again: required time × OEE expected.</translation>
        </message>
        <message>
            <source>reprenez : charge ÷ capacité.</source>
            <translation>start again: load ÷ capacity.</translation>
        </message>
        <message>
            <source>{product} : {pieces} pièces à {seconds} s</source>
            <translation>{product}: {pieces} pieces at {seconds} s</translation>
        </message>
        <message>
            <source>Depuis {start} : {load} de charge pour {capacity} de capacité, {rate}.</source>
            <translation>Since {start}: {load} of load for {capacity} of capacity, {rate}.</translation>
        </message>
        <message>
            <source>{poste} : charge ({sums}) ÷ 60 + {setups} = {load} ; capacité {required} × {trs} = {capacity} ; taux {rate}.</source>
            <translation>{poste}: load ({sums}) ÷ 60 + {setups} = {load}; capacity {required} × {trs} = {capacity}; load rate {rate}.</translation>
        </message>
        <message>
            <source>Heures supplémentaires</source>
            <translation>Overtime</translation>
        </message>
        <message>
            <source>Une équipe de plus (étude)</source>
            <translation>One more team (study)</translation>
        </message>
        <message>
            <source>Renfort de {person} à {poste}</source>
            <translation>Temp staff {person} at {poste}</translation>
        </message>
        <message>
            <source>là {delay} après l’appel, {cost}</source>
            <translation>there {delay} after the call, {cost}</translation>
        </message>
        <message>
            <source>Poste secondaire {poste}, {element}</source>
            <translation>Secondary station {poste}, {element}</translation>
        </message>
        <message>
            <source>sans surcoût</source>
            <translation>no extra cost</translation>
        </message>
        <message>
            <source>Sous-traiter l’{order} (étude)</source>
            <translation>Subcontract {order} (study)</translation>
        </message>
        <message>
            <source>rendu sous {hours} h, {cost}</source>
            <translation>back within {hours} h, {cost}</translation>
        </message>
        <message>
            <source>Grouper les références</source>
            <translation>Group the products</translation>
        </message>
        <message>
            <source>{cost} de pénalité, sauf accord du client</source>
            <translation>{cost} of penalty unless the customer agrees</translation>
        </message>
        <message>
            <source>Reporter l’{order}</source>
            <translation>Postpone {order}</translation>
        </message>
        <message>
            <source>À décider au pilotage, page Équipe, avant la fin du préavis.</source>
            <translation>To be decided while running, Team page, before the notice ends.</translation>
        </message>
        <message>
            <source>Décider range les OF ainsi : la séquence est celle que la ligne suit.</source>
            <translation>Decide puts the orders so: the sequence is the one the line follows.</translation>
        </message>
        <message>
            <source>L’appel se décide ici ; l’affectation, une fois la personne là.</source>
            <translation>The call is decided here; the assignment, once the person is there.</translation>
        </message>
        <message>
            <source>Ne se décide pas dans l’équipe : à demander, deux à trois semaines avant.</source>
            <translation>Not decided within the shift: to be asked for, two to three weeks before.</translation>
        </message>
        <message>
            <source>Décider déplace cet élément de travail avant le lancement : la ligne le fera à ce poste.</source>
            <translation>Deciding moves this work element before the start: the line will do it at that station.</translation>
        </message>
        <message>
            <source>Étude : ces pièces reviendraient après l’équipe. Prix de façon, transport compris, matière fournie ; avec la pénalité si la date due est passée.</source>
            <translation>Study: these pieces would come back after the shift. Price of the work, transport included, material supplied; with the penalty if the due date is past.</translation>
        </message>
        <message>
            <source>Décider met l’OF en dernier ; une date plus tardive se négocie avec le client.</source>
            <translation>Decide puts the order last; a later date is negotiated with the client.</translation>
        </message>
    </context>
    <context>
        <name>Loss</name>
        <message>
            <source>Fermeture</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Breaks</translation>
        </message>
        <message>
            <source>Sans charge</source>
            <translation>No load</translation>
        </message>
        <message>
            <source>Réparation</source>
            <translation>Repair</translation>
        </message>
        <message>
            <source>Attente maintenance</source>
            <translation>Waiting for repair</translation>
        </message>
        <message>
            <source>Changement de série</source>
            <translation>Changeover</translation>
        </message>
        <message>
            <source>Contrôle</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Arrêt décidé</source>
            <translation>Ordered stop</translation>
        </message>
        <message>
            <source>Sans opérateur</source>
            <translation>No operator</translation>
        </message>
        <message>
            <source>Manque matière</source>
            <translation>No material</translation>
        </message>
        <message>
            <source>Famine</source>
            <translation>Starving</translation>
        </message>
        <message>
            <source>Blocage</source>
            <translation>Blocking</translation>
        </message>
        <message>
            <source>Sans énergie</source>
            <translation>No utility</translation>
        </message>
        <message>
            <source>Micro-arrêts</source>
            <translation>Minor stops</translation>
        </message>
        <message>
            <source>Ralentissement</source>
            <translation>Reduced speed</translation>
        </message>
        <message>
            <source>Rebut</source>
            <translation>Scrap</translation>
        </message>
        <message>
            <source>Second essai</source>
            <translation>Second test</translation>
        </message>
        <message>
            <source>Pièces à retoucher</source>
            <translation>Pieces to rework</translation>
        </message>
        <message>
            <source>Manque {component}</source>
            <translation>No {component}</translation>
        </message>
    </context>
    <context>
        <name>LossKind</name>
        <message>
            <source>fermeture</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>arrêts planifiés</source>
            <translation>planned stops</translation>
        </message>
        <message>
            <source>arrêts propres</source>
            <translation>own stops</translation>
        </message>
        <message>
            <source>arrêts induits</source>
            <translation>induced stops</translation>
        </message>
        <message>
            <source>cadence</source>
            <translation>rate</translation>
        </message>
        <message>
            <source>non-qualité</source>
            <translation>non-quality</translation>
        </message>
    </context>
    <context>
        <name>Matrix</name>
        <message>
            <source>Sans personne : {positions}.</source>
            <translation>Nobody at: {positions}.</translation>
        </message>
        <message>
            <source>Sans poste : {people}.</source>
            <translation>No station: {people}.</translation>
        </message>
        <message>
            <source>Possible : {positions}.</source>
            <translation>Possible: {positions}.</translation>
        </message>
        <message>
            <source>Sans niveau : {positions}.</source>
            <translation>No level: {positions}.</translation>
        </message>
        <message>
            <source>départ à {clock}</source>
            <translation>left at {clock}</translation>
        </message>
        <message>
            <source>en pause jusqu’à {clock}</source>
            <translation>on a break until {clock}</translation>
        </message>
        <message>
            <source>sans poste</source>
            <translation>free</translation>
        </message>
        <message>
            <source>{load} max</source>
            <translation>max {load}</translation>
        </message>
        <message>
            <source>andon visuel</source>
            <translation>visual andon</translation>
        </message>
        <message>
            <source>{code} expirée</source>
            <translation>{code} expired</translation>
        </message>
        <message numerus="yes">
            <source>{code} expire bientôt (%n jour)</source>
            <translation>
                <numerusform>{code} runs out soon (%n day)</numerusform>
                <numerusform>{code} runs out soon (%n days)</numerusform>
            </translation>
        </message>
        <message>
            <source>attendu à {clock}</source>
            <translation>expected at {clock}</translation>
        </message>
        <message>
            <source>sur appel</source>
            <translation>on call</translation>
        </message>
        <message>
            <source>pas encore là</source>
            <translation>not here yet</translation>
        </message>
        <message>
            <source>affecté ici</source>
            <translation>assigned here</translation>
        </message>
        <message>
            <source>affectation possible</source>
            <translation>assignment possible</translation>
        </message>
        <message numerus="yes">
            <source>%n personne</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n présente</source>
            <translation>
                <numerusform>%n present</numerusform>
                <numerusform>%n present</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sur appel</source>
            <translation>
                <numerusform>%n on call</numerusform>
                <numerusform>%n on call</numerusform>
            </translation>
        </message>
        <message>
            <source>à {clock}</source>
            <translation>at {clock}</translation>
        </message>
        <message>
            <source>niveau et affectation à {clock}</source>
            <translation>level and assignment at {clock}</translation>
        </message>
        <message>
            <source>Affectés / besoin</source>
            <translation>Assigned / needed</translation>
        </message>
        <message>
            <source>Autonomes présents (U, O)</source>
            <translation>Autonomous present (U, O)</translation>
        </message>
        <message>
            <source>Point unique</source>
            <translation>Single point</translation>
        </message>
        <message>
            <source>andon</source>
            <translation>andon</translation>
        </message>
        <message>
            <source>seul</source>
            <translation>alone</translation>
        </message>
        <message>
            <source>sans appui</source>
            <translation>no support</translation>
        </message>
        <message>
            <source>cariste</source>
            <translation>handler</translation>
        </message>
        <message>
            <source>pas plus de {load}</source>
            <translation>no more than {load}</translation>
        </message>
        <message>
            <source>Légende</source>
            <translation>Legend</translation>
        </message>
        <message>
            <source>en formation, jamais seul</source>
            <translation>learning, never alone</translation>
        </message>
        <message>
            <source>tient avec appui</source>
            <translation>holds with support</translation>
        </message>
        <message>
            <source>autonome</source>
            <translation>autonomous</translation>
        </message>
        <message>
            <source>autonome et forme</source>
            <translation>autonomous, trains others</translation>
        </message>
        <message>
            <source>affecté</source>
            <translation>assigned</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>possible</translation>
        </message>
        <message>
            <source>impossible</source>
            <translation>impossible</translation>
        </message>
        <message>
            <source>Polyvalence</source>
            <translation>Skills matrix</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Refaire</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Copier la matrice en tableau</source>
            <translation>Copy the matrix as a table</translation>
        </message>
        <message>
            <source>Un nom, un poste</source>
            <translation>A name, a station</translation>
        </message>
        <message>
            <source>Ne montrer que ces personnes ou ces postes</source>
            <translation>Show only these people or these stations</translation>
        </message>
        <message>
            <source>Taux de polyvalence {rate}, {held} niveaux U ou O sur {people} × {positions}</source>
            <translation>Polyvalence rate {rate}, {held} U or O levels of {people} × {positions}</translation>
        </message>
        <message>
            <source>{held} niveaux U ou O, divisés par {people} personnes × {positions} postes = {cells}. Tous comptent, présents ou non, cases interdites comprises ; la place du cariste, sans niveau, ne compte pas.</source>
            <translation>{held} U or O levels, divided by {people} people × {positions} stations = {cells}. Everybody counts, present or not, forbidden cells included; the place of the material handler, which has no level, does not.</translation>
        </message>
        <message>
            <source>Retour incomplet : {reason}</source>
            <translation>Not fully undone: {reason}</translation>
        </message>
        <message>
            <source>Ne tiennent qu’à une personne : {positions}.</source>
            <translation>Rest on one person only: {positions}.</translation>
        </message>
        <message>
            <source>Tous les postes sont tenus, aucun ne tient qu’à une personne.</source>
            <translation>All stations are held, none rests on one person only.</translation>
        </message>
        <message>
            <source>Fermés : {postes}.</source>
            <translation>Closed: {postes}.</translation>
        </message>
        <message>
            <source>Non équipés : {postes}.</source>
            <translation>Not fitted with it: {postes}.</translation>
        </message>
        <message>
            <source>surdité, andon visuel indispensable</source>
            <translation>deaf, needs a visual andon</translation>
        </message>
        <message>
            <source>habilitation {code} expirée le {date}</source>
            <translation>authorisation {code} expired on {date}</translation>
        </message>
        <message>
            <source>habilitation {code} valable jusqu’au {date}</source>
            <translation>authorisation {code} valid until {date}</translation>
        </message>
        <message>
            <source>Exigée à {postes}.</source>
            <translation>Required at {postes}.</translation>
        </message>
        <message>
            <source>Personnes à protéger</source>
            <translation>People to protect</translation>
        </message>
        <message>
            <source>Effet prévu</source>
            <translation>Expected effect</translation>
        </message>
        <message>
            <source>maintenant</source>
            <translation>now</translation>
        </message>
        <message>
            <source>avec l’essai</source>
            <translation>with the trial</translation>
        </message>
        <message>
            <source>Appliquer</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>Abandonner</source>
            <translation>Drop</translation>
        </message>
        <message>
            <source>Motif, en un mot ou une phrase (facultatif)</source>
            <translation>Reason, in a word or a sentence (optional)</translation>
        </message>
        <message>
            <source>Motif de l’affectation</source>
            <translation>Reason for the assignment</translation>
        </message>
        <message>
            <source>Affecter</source>
            <translation>Assign</translation>
        </message>
        <message>
            <source>Choisissez une personne.</source>
            <translation>Choose a person.</translation>
        </message>
        <message>
            <source>Glissez une personne vers un poste, ou Espace puis ← → et Entrée. Les postes possibles s’encadrent de bleu, les autres se hachurent.</source>
            <translation>Drag somebody to a station, or Space then ← → and Enter. Possible stations get a blue frame, the others are hatched.</translation>
        </message>
        <message>
            <source>Échanger : {person} à {position}</source>
            <translation>Exchange: {person} to {position}</translation>
        </message>
        <message>
            <source>Visez un poste : l’effet s’affiche ici avant l’ordre. Échap repose la personne.</source>
            <translation>Aim at a station: the effect shows here before the order. Esc puts the person back.</translation>
        </message>
        <message>
            <source>Possible : {person} à {position}</source>
            <translation>Possible: {person} at {position}</translation>
        </message>
        <message>
            <source>Refusé : {person} à {position}</source>
            <translation>Refused: {person} at {position}</translation>
        </message>
        <message>
            <source>Si vous lâchez ici, rien ne change et le refus est noté au journal.</source>
            <translation>If you drop here, nothing changes and the refusal is noted in the journal.</translation>
        </message>
        <message>
            <source>Cariste : sert les approvisionnements en bord de ligne.</source>
            <translation>Material handler: brings supplies to the line side.</translation>
        </message>
        <message>
            <source>Niveau {level}.</source>
            <translation>Level {level}.</translation>
        </message>
        <message>
            <source>Matrice de polyvalence</source>
            <translation>Skills matrix</translation>
        </message>
    </context>
    <context>
        <name>Mishap</name>
        <message>
            <source>Une erreur imprévue est survenue. L’équipe est en pause.</source>
            <translation>An unforeseen error has occurred. The shift is paused.</translation>
        </message>
        <message>
            <source>Vos décisions sont enregistrées : continuez, ou fermez Goulot et reprenez la séance au même instant. Si l’erreur revient, transmettez les détails à votre formateur.</source>
            <translation>Your decisions are stored: carry on, or close Goulot and take up the session at the same instant. If the error comes back, pass the details on to your trainer.</translation>
        </message>
        <message>
            <source>Copier les détails</source>
            <translation>Copy the details</translation>
        </message>
        <message>
            <source>Continuer</source>
            <translation>Carry on</translation>
        </message>
    </context>
    <context>
        <name>Mode</name>
        <message>
            <source>Un conseil puis le corrigé de chaque aléa, sur demande. Débriefing aussitôt après.</source>
            <translation>Advice, then the answer to each unplanned event, on request. Debriefing at once.</translation>
        </message>
        <message>
            <source>Sans conseil. Débriefing et corrigé une fois le compte rendu remis.</source>
            <translation>No advice. Debriefing and answers once the report is handed in.</translation>
        </message>
        <message>
            <source>Trois heures, rien n’est soufflé ni vérifié. Le formateur ouvre le corrigé.</source>
            <translation>Three hours, nothing is prompted or checked. The trainer opens the answers.</translation>
        </message>
        <message>
            <source>Apprentissage</source>
            <translation>Learning</translation>
        </message>
        <message>
            <source>Entraînement</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Examen blanc</source>
            <translation>Mock exam</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>OF {code}</source>
            <translation>MO {code}</translation>
        </message>
        <message>
            <source>Réseau d’air</source>
            <translation>Air network</translation>
        </message>
    </context>
    <context>
        <name>NoOperator</name>
        <message>
            <source>personne absente</source>
            <translation>person absent</translation>
        </message>
        <message>
            <source>personne n’est affecté</source>
            <translation>nobody assigned</translation>
        </message>
        <message>
            <source>la personne affectée arrive</source>
            <translation>the person assigned is on the way</translation>
        </message>
        <message>
            <source>la personne affectée est en pause</source>
            <translation>the person assigned is on a break</translation>
        </message>
        <message>
            <source>la personne sert un autre poste</source>
            <translation>the person is serving another station</translation>
        </message>
        <message>
            <source>niveau L sans tuteur sur la ligne</source>
            <translation>level L without a tutor on the line</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Consigne à l’équipe suivante</source>
            <translation>Handover note</translation>
        </message>
        <message>
            <source>Message à la maintenance</source>
            <translation>Message to maintenance</translation>
        </message>
        <message>
            <source>Message à la qualité</source>
            <translation>Message to quality</translation>
        </message>
        <message>
            <source>Message à la logistique</source>
            <translation>Message to logistics</translation>
        </message>
        <message>
            <source>Message aux ressources humaines</source>
            <translation>Message to human resources</translation>
        </message>
        <message>
            <source>Message aux méthodes</source>
            <translation>Message to methods</translation>
        </message>
        <message>
            <source>Scénario {code}, séance {seed}</source>
            <translation>Scenario {code}, session {seed}</translation>
        </message>
        <message>
            <source>Objet</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>En une phrase</source>
            <translation>In one sentence</translation>
        </message>
        <message>
            <source>Ce qui a été fait</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Action, par qui, à quelle heure</source>
            <translation>Action, by whom, at what time</translation>
        </message>
        <message>
            <source>Résultat</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Ce qui est demandé</source>
            <translation>What is asked</translation>
        </message>
        <message>
            <source>Demande</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Pour quand</source>
            <translation>By when</translation>
        </message>
        <message>
            <source>Qui prévenir</source>
            <translation>Whom to tell</translation>
        </message>
        <message>
            <source>Constat</source>
            <translation>What was seen</translation>
        </message>
        <message>
            <source>Poste</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Symptôme, depuis quand</source>
            <translation>Symptom, since when</translation>
        </message>
        <message>
            <source>Temps d’arrêt et pièces perdues</source>
            <translation>Downtime and pieces lost</translation>
        </message>
        <message>
            <source>Pièces ou lot en cause</source>
            <translation>Parts or lot concerned</translation>
        </message>
        <message>
            <source>Défaut vu, où et quand</source>
            <translation>Defect seen, where and when</translation>
        </message>
        <message>
            <source>Quantité isolée</source>
            <translation>Quantity set aside</translation>
        </message>
        <message>
            <source>Composant</source>
            <translation>Component</translation>
        </message>
        <message>
            <source>Stock et besoin</source>
            <translation>Stock and need</translation>
        </message>
        <message>
            <source>Livraison en cause</source>
            <translation>Delivery concerned</translation>
        </message>
        <message>
            <source>Personne ou poste</source>
            <translation>Person or station</translation>
        </message>
        <message>
            <source>Absence, renfort ou formation</source>
            <translation>Absence, extra staff or training</translation>
        </message>
        <message>
            <source>Heures en plus</source>
            <translation>Extra hours</translation>
        </message>
        <message>
            <source>Poste ou gamme</source>
            <translation>Station or routing</translation>
        </message>
        <message>
            <source>Temps constaté, temps prévu</source>
            <translation>Time observed, time planned</translation>
        </message>
        <message>
            <source>Surconsommation ou rebut</source>
            <translation>Over-consumption or scrap</translation>
        </message>
        <message>
            <source>À faire d’abord</source>
            <translation>To be done first</translation>
        </message>
        <message>
            <source>Priorité</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>OF en cours, reste à livrer</source>
            <translation>MO in hand, left to deliver</translation>
        </message>
        <message>
            <source>Encours sur la ligne</source>
            <translation>Work in progress on the line</translation>
        </message>
        <message>
            <source>Postes</source>
            <translation>Stations</translation>
        </message>
        <message>
            <source>Panne ou réglage, à quel poste</source>
            <translation>Breakdown or setting, at which station</translation>
        </message>
        <message>
            <source>Intervention attendue, à quelle heure</source>
            <translation>Repair expected, at what time</translation>
        </message>
        <message>
            <source>Qualité</source>
            <translation>Quality</translation>
        </message>
        <message>
            <source>Pièces isolées</source>
            <translation>Parts set aside</translation>
        </message>
        <message>
            <source>Contrôles à reprendre</source>
            <translation>Checks to be done again</translation>
        </message>
        <message>
            <source>Matière</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Composants bas</source>
            <translation>Components running low</translation>
        </message>
        <message>
            <source>Livraisons attendues</source>
            <translation>Deliveries expected</translation>
        </message>
        <message>
            <source>Équipe et sécurité</source>
            <translation>Team and safety</translation>
        </message>
        <message>
            <source>Absents, renforts</source>
            <translation>Absent, extra staff</translation>
        </message>
        <message>
            <source>Danger, incident, zone fermée</source>
            <translation>Hazard, incident, closed zone</translation>
        </message>
        <message>
            <source>Consigne et messages</source>
            <translation>Handover and messages</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Texte du document</source>
            <translation>Text of the document</translation>
        </message>
        <message>
            <source>Exporter…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Les documents enregistrés n’ont pas pu être relus : squelettes neufs.</source>
            <translation>The documents saved could not be read back: new skeletons.</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>à écrire</source>
            <translation>to write</translation>
        </message>
        <message numerus="yes">
            <source>%n mot</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>Forme du fichier</source>
            <translation>File format</translation>
        </message>
        <message>
            <source>Enregistrés au fil de la frappe, à exporter un à un pour chaque service. Le compte rendu a sa propre consigne, au § 5, remise avec lui.</source>
            <translation>Saved as you type, to be exported one by one for each service. The report has its own handover note, in § 5, handed in with it.</translation>
        </message>
        <message>
            <source>Word (.docx)</source>
            <translation>Word (.docx)</translation>
        </message>
        <message>
            <source>LibreOffice (.odt)</source>
            <translation>LibreOffice (.odt)</translation>
        </message>
        <message>
            <source>PDF (.pdf)</source>
            <translation>PDF (.pdf)</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>{label}, objectif</source>
            <translation>{label}, target</translation>
        </message>
        <message>
            <source>{label}, écart</source>
            <translation>{label}, gap</translation>
        </message>
        <message>
            <source>{cause}, part du temps requis</source>
            <translation>{cause}, share of planned busy time</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>Pertes au goulot, total</source>
            <translation>Losses at the bottleneck, total</translation>
        </message>
        <message>
            <source>Temps requis</source>
            <translation>Planned busy time</translation>
        </message>
        <message>
            <source>{order}, reste à livrer</source>
            <translation>{order}, left to deliver</translation>
        </message>
        <message>
            <source>{what}, écart au standard</source>
            <translation>{what}, gap to standard</translation>
        </message>
        <message>
            <source>Pertes au goulot, part du temps requis</source>
            <translation>Losses at the goulot, share of required time</translation>
        </message>
        <message>
            <source>{row}, {column}</source>
            <translation>{row}, {column}</translation>
        </message>
        <message>
            <source>Date de l’équipe</source>
            <translation>Date of the shift</translation>
        </message>
        <message>
            <source>Programme, total</source>
            <translation>Programme, total</translation>
        </message>
        <message>
            <source>Panne de {poste}, durée</source>
            <translation>Breakdown of {poste}, duration</translation>
        </message>
    </context>
    <context>
        <name>Objective</name>
        <message>
            <source>Pièces bonnes</source>
            <translation>Good pieces</translation>
        </message>
        <message>
            <source>OF livrés à l’heure</source>
            <translation>Orders on time</translation>
        </message>
        <message>
            <source>TRS de la ligne</source>
            <translation>Line OEE</translation>
        </message>
        <message>
            <source>Rebut</source>
            <translation>Scrap</translation>
        </message>
        <message>
            <source>Air par pièce</source>
            <translation>Air per piece</translation>
        </message>
        <message>
            <source>Coût par pièce</source>
            <translation>Cost per piece</translation>
        </message>
        <message>
            <source>Accidents</source>
            <translation>Accidents</translation>
        </message>
        <message>
            <source>Pièces sorties bonnes de la ligne, face au plan de l’heure.</source>
            <translation>Good pieces out of the line, against the plan of the hour.</translation>
        </message>
        <message>
            <source>OF dont toute la quantité est livrée à sa date due, sur ceux du programme.</source>
            <translation>Orders delivered in full by their due date, out of those of the programme.</translation>
        </message>
        <message>
            <source>TRS = TU ÷ TR, au goulot, en % : pièces bonnes × cycle de référence ÷ temps requis.</source>
            <translation>OEE = EOT ÷ PBT, at the bottleneck, in %: good pieces × reference cycle ÷ planned busy time.</translation>
        </message>
        <message>
            <source>Rebut = pièces perdues ÷ (bonnes + perdues), en %.</source>
            <translation>Scrap = pieces lost ÷ (good + lost), in %.</translation>
        </message>
        <message>
            <source>Air débité par le compresseur ÷ pièces bonnes, en Nm³ par pièce.</source>
            <translation>Air delivered by the compressor ÷ good pieces, in Nm³ per piece.</translation>
        </message>
        <message>
            <source>Matière, main-d’œuvre, machines, énergie, rebut et pénalités ÷ pièces bonnes, en € par pièce.</source>
            <translation>Material, labour, machines, energy, scrap and penalties ÷ good pieces, in € per piece.</translation>
        </message>
        <message>
            <source>Accidents de la séance ; un presqu’accident ne compte pas ici.</source>
            <translation>Accidents of the session; a near miss does not count here.</translation>
        </message>
        <message>
            <source>tous</source>
            <translation>all</translation>
        </message>
    </context>
    <context>
        <name>OrderBars</name>
        <message>
            <source>OF</source>
            <translation>MO</translation>
        </message>
        <message>
            <source>Livrées</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>Début prévu</source>
            <translation>Planned start</translation>
        </message>
        <message>
            <source>Fin prévue</source>
            <translation>Planned end</translation>
        </message>
        <message>
            <source>Dû</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Où il en est</source>
            <translation>Where it stands</translation>
        </message>
        <message>
            <source>prévu</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>fait</source>
            <translation>made</translation>
        </message>
        <message>
            <source>reste, au mieux</source>
            <translation>left, at best</translation>
        </message>
        <message>
            <source>date due</source>
            <translation>due date</translation>
        </message>
    </context>
    <context>
        <name>Orders</name>
        <message>
            <source>retiré</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>dû à {clock}</source>
            <translation>due at {clock}</translation>
        </message>
        <message>
            <source>fini à {clock}</source>
            <translation>done at {clock}</translation>
        </message>
        <message>
            <source>fin ≈ {clock}</source>
            <translation>end ≈ {clock}</translation>
        </message>
        <message>
            <source>retard {time}</source>
            <translation>{time} late</translation>
        </message>
        <message>
            <source>{good} livrées sur {quantity}</source>
            <translation>{good} of {quantity} delivered</translation>
        </message>
        <message>
            <source>prévu de {start} à {end}</source>
            <translation>planned from {start} to {end}</translation>
        </message>
        <message>
            <source>Johnson ordonne les OF sur deux postes : cette ligne en a {count}.</source>
            <translation>Johnson puts orders in sequence on two stations: this line has {count}.</translation>
        </message>
        <message>
            <source>Date due</source>
            <translation>Due date</translation>
        </message>
        <message>
            <source>Plus court au goulot</source>
            <translation>Shortest at the bottleneck</translation>
        </message>
        <message>
            <source>Ratio critique</source>
            <translation>Critical ratio</translation>
        </message>
        <message>
            <source>Marge la plus faible</source>
            <translation>Least slack</translation>
        </message>
        <message>
            <source>Moins de changements</source>
            <translation>Fewest changeovers</translation>
        </message>
        <message>
            <source>Johnson (deux postes)</source>
            <translation>Johnson (two stations)</translation>
        </message>
        <message>
            <source>{poste} : {load} de travail et de changements pour {open} d’ouverture</source>
            <translation>{poste}: {load} of work and changeovers for {open} of opening</translation>
        </message>
        <message>
            <source>{poste}, {order} : {start} à {end}</source>
            <translation>{poste}, {order}: {start} to {end}</translation>
        </message>
        <message>
            <source>{bar}, changement de {time}</source>
            <translation>{bar}, changeover of {time}</translation>
        </message>
        <message>
            <source>dû</source>
            <translation>due</translation>
        </message>
        <message>
            <source>{order} en retard de {late} : même seul, il dépasse sa date de {time}.</source>
            <translation>{order} late by {late}: even alone, it passes its date by {time}.</translation>
        </message>
        <message>
            <source>{order} en retard de {late} : il attend {poste} {time} derrière l’OF {behind}.</source>
            <translation>{order} late by {late}: it waits for {poste} {time} behind MO {behind}.</translation>
        </message>
        <message>
            <source>{order} en retard de {late} : le changement de série à {poste} prend {time}.</source>
            <translation>{order} late by {late}: the changeover at {poste} takes {time}.</translation>
        </message>
        <message>
            <source>Programme des OF</source>
            <translation>Order programme</translation>
        </message>
        <message>
            <source>Séquence de lancement des OF</source>
            <translation>Order launch sequence</translation>
        </message>
        <message>
            <source>Passage des OF aux postes</source>
            <translation>Orders through the stations</translation>
        </message>
        <message>
            <source>Charge sur capacité des postes</source>
            <translation>Load on capacity of the stations</translation>
        </message>
        <message>
            <source>Avancer</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>Reculer</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Ranger par règle</source>
            <translation>Sort by rule</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Jalonnement</source>
            <translation>Scheduling</translation>
        </message>
        <message>
            <source>Capacité des postes</source>
            <translation>Capacity of the stations</translation>
        </message>
        <message>
            <source>Motif, en un mot ou une phrase (facultatif)</source>
            <translation>Reason, in a word or a sentence (optional)</translation>
        </message>
        <message>
            <source>Motif du déplacement d’OF</source>
            <translation>Reason for moving the order</translation>
        </message>
        <message>
            <source>Légende du programme</source>
            <translation>Legend of the programme</translation>
        </message>
        <message>
            <source>Charge sur capacité, trait : 100 %</source>
            <translation>Load on capacity, line: 100%</translation>
        </message>
        <message>
            <source>Changements de série à {poste}, le goulot : {total}.</source>
            <translation>Changeovers at {poste}, the bottleneck: {total}.</translation>
        </message>
        <message>
            <source>Déposé là, {order} finit à {end}, marge {slack}.</source>
            <translation>Dropped there, {order} ends at {end}, slack {slack}.</translation>
        </message>
        <message>
            <source>Déjà en premier.</source>
            <translation>Already first.</translation>
        </message>
        <message>
            <source>Déjà en dernier.</source>
            <translation>Already last.</translation>
        </message>
        <message>
            <source>Les OF sont déjà dans cet ordre.</source>
            <translation>The orders are already in this sequence.</translation>
        </message>
        <message>
            <source>Motif noté au journal avec le déplacement.</source>
            <translation>Reason written in the journal with the move.</translation>
        </message>
        <message>
            <source>Au TRS prévu</source>
            <translation>At expected OEE</translation>
        </message>
        <message>
            <source>Au plus tôt</source>
            <translation>Earliest</translation>
        </message>
        <message>
            <source>Au plus tard</source>
            <translation>Latest</translation>
        </message>
        <message>
            <source>Capacité finie</source>
            <translation>Finite capacity</translation>
        </message>
        <message>
            <source>infinie</source>
            <translation>infinite</translation>
        </message>
        <message>
            <source>changement de série</source>
            <translation>changeover</translation>
        </message>
        <message>
            <source>pause, entretien</source>
            <translation>break, upkeep</translation>
        </message>
        <message>
            <source>Rang</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>OF</source>
            <translation>MO</translation>
        </message>
        <message>
            <source>Référence</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Quantité</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Dû</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Fin prévue</source>
            <translation>Planned end</translation>
        </message>
        <message>
            <source>Marge</source>
            <translation>Slack</translation>
        </message>
        <message>
            <source>Pénalité</source>
            <translation>Penalty</translation>
        </message>
        <message>
            <source>OF prévus et réalisés</source>
            <translation>MOs, planned and made</translation>
        </message>
    </context>
    <context>
        <name>Overuse</name>
        <message>
            <source>perdu au montage</source>
            <translation>lost in assembly</translation>
        </message>
        <message>
            <source>monté sur une pièce rebutée</source>
            <translation>mounted on a scrapped piece</translation>
        </message>
        <message>
            <source>manquant au comptage</source>
            <translation>missing at a count</translation>
        </message>
        <message>
            <source>Composant</source>
            <translation>Component</translation>
        </message>
        <message>
            <source>Heure de</source>
            <translation>Hour from</translation>
        </message>
        <message>
            <source>Poste</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Quantité</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Écart, €</source>
            <translation>Gap, €</translation>
        </message>
        <message>
            <source>Autres</source>
            <translation>Others</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Surconsommations par poste, cause et heure</source>
            <translation>Over-consumption by station, cause and hour</translation>
        </message>
        <message>
            <source>Attribuer</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <source>Attribuer l’écart du composant choisi</source>
            <translation>Attribute the gap of the component chosen</translation>
        </message>
        <message>
            <source>Choisissez d’abord un composant dans la liste.</source>
            <translation>Choose a component in the list first.</translation>
        </message>
        <message>
            <source>D’où vient l’écart ? {component}</source>
            <translation>Where does the gap come from? {component}</translation>
        </message>
        <message>
            <source>Écart en quantité : {cost}. L’écart de prix, s’il y en a un, vient d’une décision.</source>
            <translation>Gap in quantity: {cost}. The gap in price, if any, comes from a decision.</translation>
        </message>
        <message>
            <source>Aucune pièce de ce composant n’a été perdue ni montée pour rien.</source>
            <translation>None of this component was lost or mounted in vain.</translation>
        </message>
        <message>
            <source>Rien en trop</source>
            <translation>Nothing in excess</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Package</name>
        <message>
            <source>Annuler</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Exporter la séance</source>
            <translation>Export the session</translation>
        </message>
        <message>
            <source>Choisir le fichier…</source>
            <translation>Choose the file…</translation>
        </message>
        <message>
            <source>Avec le nom</source>
            <translation>With the name</translation>
        </message>
        <message>
            <source>Sous un pseudonyme</source>
            <translation>Under a pseudonym</translation>
        </message>
        <message>
            <source>Ce qui part dans le paquet</source>
            <translation>What goes into the package</translation>
        </message>
        <message>
            <source>Signé par la clé de ce centre, empreinte {print}.</source>
            <translation>Signed by the key of this centre, fingerprint {print}.</translation>
        </message>
        <message>
            <source>Ce qui a quitté cet ordinateur ne pourra plus en être effacé d’ici.</source>
            <translation>What has left this computer can no longer be erased from here.</translation>
        </message>
        <message>
            <source>Pour « {name} » : décisions, faits et scénario. Ni nom, ni raisons écrites, ni compte rendu, ni documents.</source>
            <translation>For “{name}”: decisions, facts and scenario. No name, no written reasons, no report, no documents.</translation>
        </message>
        <message>
            <source>Pour « {name} » : décisions et leurs raisons, faits, scénario, brouillons et documents.</source>
            <translation>For “{name}”: decisions and their reasons, facts, scenario, drafts and documents.</translation>
        </message>
        <message>
            <source>sans nom</source>
            <translation>no name</translation>
        </message>
        <message>
            <source>Faire confiance et importer</source>
            <translation>Trust and import</translation>
        </message>
        <message>
            <source>Importer</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Importer une séance</source>
            <translation>Import a session</translation>
        </message>
        <message>
            <source>Cette séance est déjà ici : il n’y a rien à importer.</source>
            <translation>This session is already here: there is nothing to import.</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Signée par un centre encore inconnu ici, empreinte</source>
            <translation>Signed by a centre not known here yet, fingerprint</translation>
        </message>
        <message>
            <source>Comparez-la avec celle que ce centre affiche quand il exporte. Si elle est la même, donnez-lui un nom : ses paquets seront reconnus.</source>
            <translation>Compare it with the one this centre shows when it exports. If it is the same, give it a name: its packages will be recognised.</translation>
        </message>
        <message>
            <source>Nom du centre</source>
            <translation>Name of the centre</translation>
        </message>
        <message>
            <source>{name}, pseudonyme</source>
            <translation>{name}, a pseudonym</translation>
        </message>
        <message>
            <source>Scénario</source>
            <translation>Scenario</translation>
        </message>
        <message>
            <source>Stagiaire</source>
            <translation>Trainee</translation>
        </message>
        <message>
            <source>Jouée le</source>
            <translation>Played on</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message numerus="yes">
            <source>%n version</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
        <message>
            <source>aucun</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Signée par ce centre, intacte.</source>
            <translation>Signed by this centre, intact.</translation>
        </message>
        <message>
            <source>Signée par {centre}, centre de confiance, intacte.</source>
            <translation>Signed by {centre}, a trusted centre, intact.</translation>
        </message>
        <message>
            <source>Choisissez d’abord une séance dans la liste.</source>
            <translation>Choose a session in the list first.</translation>
        </message>
        <message>
            <source>Paquet écrit : {path}</source>
            <translation>Package written: {path}</translation>
        </message>
        <message>
            <source>Séance importée : elle est en tête de la liste.</source>
            <translation>Session imported: it is at the top of the list.</translation>
        </message>
        <message>
            <source>Cette séance est déjà ici : rien n’a été changé.</source>
            <translation>This session is already here: nothing was changed.</translation>
        </message>
        <message>
            <source>Paquets de Goulot</source>
            <translation>Goulot packages</translation>
        </message>
        <message>
            <source>{file} : ce n’est pas un paquet de Goulot.</source>
            <translation>{file}: this is no package of Goulot.</translation>
        </message>
        <message>
            <source>{file} : paquet d’un Goulot plus récent (format {found}, celui-ci lit {expected}). Mettre Goulot à jour.</source>
            <translation>{file}: package of a more recent Goulot (format {found}, this one reads {expected}). Update Goulot.</translation>
        </message>
        <message>
            <source>{file} : paquet incomplet, la copie a été interrompue. Le copier à nouveau.</source>
            <translation>{file}: incomplete package, its copy was interrupted. Copy it again.</translation>
        </message>
        <message>
            <source>{file} : écrit autrement qu’un paquet de Goulot ({where} : {found}). Rien n’en est pris.</source>
            <translation>{file}: not written as a package of Goulot ({where}: {found}). Nothing is taken from it.</translation>
        </message>
        <message>
            <source>{file} : {where} : {found} octets, au plus {expected} sont admis. Rien n’en est pris.</source>
            <translation>{file}: {where}: {found} bytes, at most {expected} are allowed. Nothing is taken from it.</translation>
        </message>
        <message>
            <source>{file} : nom de fichier refusé : « {found} ». Rien n’en est pris.</source>
            <translation>{file}: file name refused: “{found}”. Nothing is taken from it.</translation>
        </message>
        <message>
            <source>{file} : deux fichiers du même nom : « {found} ». Rien n’en est pris.</source>
            <translation>{file}: two files of one name: “{found}”. Nothing is taken from it.</translation>
        </message>
        <message>
            <source>{file} : {where} : la description de la séance ne tient pas ({found}). Rien n’en est pris.</source>
            <translation>{file}: {where}: the description of the session does not hold together ({found}). Nothing is taken from it.</translation>
        </message>
        <message>
            <source>{file} : la signature n’est pas celle du contenu : le paquet a été modifié. Rien n’en est pris.</source>
            <translation>{file}: the signature is not that of the content: the package was changed. Nothing is taken from it.</translation>
        </message>
        <message>
            <source>{file} : {where} n’est plus ce qui a été signé : le paquet a été modifié. Rien n’en est pris.</source>
            <translation>{file}: {where} is no longer what was signed: the package was changed. Nothing is taken from it.</translation>
        </message>
        <message>
            <source>{file} : le journal ne se vérifie pas ({where} : {found}). Rien n’en est pris.</source>
            <translation>{file}: the journal does not verify ({where}: {found}). Nothing is taken from it.</translation>
        </message>
        <message>
            <source>{file} : le scénario du paquet ne peut être repris ({where} : {found}). Rien n’en est pris.</source>
            <translation>{file}: the scenario of the package can’t be taken ({where}: {found}). Nothing is taken from it.</translation>
        </message>
        <message>
            <source>{file} : signé par un centre inconnu, empreinte {found}. La comparer avec celle qu’affiche ce centre (goulot package keys), puis importer avec --trust NOM.</source>
            <translation>{file}: signed by an unknown centre, fingerprint {found}. Compare it with the one that this centre shows (goulot package keys), then import with --trust NAME.</translation>
        </message>
        <message>
            <source>{where} : {found}. Vérifier la clé et le dossier, puis recommencer.</source>
            <translation>{where}: {found}. Check the stick and the folder, then try again.</translation>
        </message>
        <message>
            <source>{where} : ce n’est pas une clé de Goulot.</source>
            <translation>{where}: this is no key of Goulot.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>cette page</source>
            <translation>this page</translation>
        </message>
        <message>
            <source>aller à</source>
            <translation>go to</translation>
        </message>
        <message>
            <source>séances</source>
            <translation>sessions</translation>
        </message>
        <message>
            <source>Séance guidée</source>
            <translation>Guided session</translation>
        </message>
        <message>
            <source>Ouvrir un journal…</source>
            <translation>Open a journal…</translation>
        </message>
        <message>
            <source>Importer une séance…</source>
            <translation>Import a session…</translation>
        </message>
        <message>
            <source>Quitter Goulot</source>
            <translation>Quit Goulot</translation>
        </message>
        <message>
            <source>réglages</source>
            <translation>settings</translation>
        </message>
        <message>
            <source>C’est déjà la langue.</source>
            <translation>It is the language already.</translation>
        </message>
        <message>
            <source>aide</source>
            <translation>help</translation>
        </message>
        <message>
            <source>Chercher une action</source>
            <translation>Find an action</translation>
        </message>
        <message>
            <source>Mots de l’action</source>
            <translation>Words of the action</translation>
        </message>
        <message>
            <source>Chercher : une action, une page, un réglage, un poste…</source>
            <translation>Find: an action, a page, a setting, a station…</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Aucune action ne répond à ces mots.</source>
            <translation>No action answers to these words.</translation>
        </message>
        <message>
            <source>Pas possible maintenant.</source>
            <translation>Not possible now.</translation>
        </message>
    </context>
    <context>
        <name>Panels</name>
        <message>
            <source>Panneaux</source>
            <translation>Panels</translation>
        </message>
        <message>
            <source>Remettre : {panel}</source>
            <translation>Put back: {panel}</translation>
        </message>
        <message>
            <source>Détacher : {panel}</source>
            <translation>Detach: {panel}</translation>
        </message>
        <message>
            <source>Disposition par défaut</source>
            <translation>Default layout</translation>
        </message>
        <message>
            <source>Montrer</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Dans sa fenêtre</source>
            <translation>In a window of its own</translation>
        </message>
        <message>
            <source>Vers la gauche</source>
            <translation>To the left</translation>
        </message>
        <message>
            <source>Vers la droite</source>
            <translation>To the right</translation>
        </message>
        <message>
            <source>{panel} — Goulot</source>
            <translation>{panel} — Goulot</translation>
        </message>
        <message>
            <source>Ligne</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>TRS</source>
            <translation>OEE</translation>
        </message>
        <message>
            <source>Flux</source>
            <translation>Flow</translation>
        </message>
        <message>
            <source>Alarmes</source>
            <translation>Alarms</translation>
        </message>
        <message>
            <source>Poste</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Chronologie</source>
            <translation>Timeline</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>absent</source>
            <translation>away</translation>
        </message>
        <message>
            <source>appelable</source>
            <translation>on call</translation>
        </message>
        <message>
            <source>pas encore là</source>
            <translation>not there yet</translation>
        </message>
        <message>
            <source>en pause</source>
            <translation>on a break</translation>
        </message>
        <message>
            <source>en marche, arrive à {clock}</source>
            <translation>walking, arrives at {clock}</translation>
        </message>
        <message>
            <source>en intervention</source>
            <translation>on a repair</translation>
        </message>
        <message>
            <source>à l’atelier, disponible</source>
            <translation>in the workshop, available</translation>
        </message>
        <message>
            <source>libre</source>
            <translation>free</translation>
        </message>
        <message>
            <source>approvisionne</source>
            <translation>serves the line</translation>
        </message>
        <message>
            <source>jusqu’à {clock}</source>
            <translation>until {clock}</translation>
        </message>
        <message>
            <source>plus de pause prévue</source>
            <translation>no more break planned</translation>
        </message>
        <message>
            <source>{clock}, dans {time}</source>
            <translation>{clock}, in {time}</translation>
        </message>
        <message>
            <source>attendu à {clock}</source>
            <translation>expected at {clock}</translation>
        </message>
        <message>
            <source>apprend, ne tient pas le poste seul</source>
            <translation>learns, does not hold the station alone</translation>
        </message>
        <message>
            <source>sous surveillance</source>
            <translation>supervised</translation>
        </message>
        <message>
            <source>Personnes de l’équipe</source>
            <translation>People of the shift</translation>
        </message>
        <message>
            <source>Personne</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Où</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Ce qu’elle fait</source>
            <translation>Doing</translation>
        </message>
        <message>
            <source>Depuis</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Niveau</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>À savoir</source>
            <translation>To know</translation>
        </message>
    </context>
    <context>
        <name>Phase</name>
        <message>
            <source>Préparer</source>
            <translation>Prepare</translation>
        </message>
        <message>
            <source>Piloter</source>
            <translation>Run</translation>
        </message>
        <message>
            <source>Rendre compte</source>
            <translation>Report</translation>
        </message>
    </context>
    <context>
        <name>PlanReal</name>
        <message>
            <source>écart à la fin</source>
            <translation>gap at the end</translation>
        </message>
        <message>
            <source>{plan} ; réel {start} à {end}, {gap}</source>
            <translation>{plan}; real {start} to {end}, {gap}</translation>
        </message>
        <message>
            <source>Programme prévu et réel</source>
            <translation>Programme planned and real</translation>
        </message>
        <message>
            <source>Fin prévue et réelle des OF</source>
            <translation>Planned and real end of the orders</translation>
        </message>
        <message>
            <source>barre : prévu au lancement, au TRS prévu ; trait bleu dessous : réel</source>
            <translation>bar: planned at the start, at expected OEE; blue line below: real</translation>
        </message>
        <message>
            <source>en retard</source>
            <translation>late</translation>
        </message>
        <message>
            <source>à l’heure</source>
            <translation>on time</translation>
        </message>
        <message>
            <source>non fini</source>
            <translation>not finished</translation>
        </message>
        <message>
            <source>OF</source>
            <translation>MO</translation>
        </message>
        <message>
            <source>Dû</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Fin prévue</source>
            <translation>Planned end</translation>
        </message>
        <message>
            <source>Fin réelle</source>
            <translation>Real end</translation>
        </message>
        <message>
            <source>Écart</source>
            <translation>Gap</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>personne : les seules règles de l’atelier</source>
            <translation>nobody: the shop's standing rules only</translation>
        </message>
        <message>
            <source>un débutant, qui réagit tard</source>
            <translation>a beginner, who reacts late</translation>
        </message>
        <message>
            <source>un superviseur compétent</source>
            <translation>a competent supervisor</translation>
        </message>
        <message>
            <source>un expert, qui anticipe</source>
            <translation>an expert, who anticipates</translation>
        </message>
    </context>
    <context>
        <name>Preparation</name>
        <message>
            <source>Sans personne : {positions}.</source>
            <translation>Without anybody: {positions}.</translation>
        </message>
        <message>
            <source>Tenu au niveau L, donc avec appui : {positions}.</source>
            <translation>Held at level L, so with support: {positions}.</translation>
        </message>
        <message>
            <source>Tous les postes sont tenus.</source>
            <translation>Every station is held.</translation>
        </message>
        <message>
            <source>Aucune rotation prévue</source>
            <translation>No rotation planned</translation>
        </message>
        <message numerus="yes">
            <source>%n rotation prévue.</source>
            <translation>
                <numerusform>%n rotation planned.</numerusform>
                <numerusform>%n rotations planned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cellule à reprendre.</source>
            <translation>
                <numerusform>%n cell to correct.</numerusform>
                <numerusform>%n cells to correct.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cellule à remplir, sans effet sur le score.</source>
            <translation>
                <numerusform>%n cell to fill in, no effect on the score.</numerusform>
                <numerusform>%n cells to fill in, no effect on the score.</numerusform>
            </translation>
        </message>
        <message>
            <source>Grille remplie.</source>
            <translation>Grid filled in.</translation>
        </message>
        <message numerus="yes">
            <source>%n élément déplacé.</source>
            <translation>
                <numerusform>%n element moved.</numerusform>
                <numerusform>%n elements moved.</numerusform>
            </translation>
        </message>
        <message>
            <source>Répartition d’origine</source>
            <translation>Original split of the work</translation>
        </message>
        <message>
            <source>Prévu après sa date due : {orders}.</source>
            <translation>Expected after its due date: {orders}.</translation>
        </message>
        <message>
            <source>Séquence des OF</source>
            <translation>Sequence of the orders</translation>
        </message>
        <message>
            <source>Manquerait avant la fin : {components}.</source>
            <translation>Would run out before the end: {components}.</translation>
        </message>
        <message>
            <source>Couverture des stocks</source>
            <translation>Stock cover</translation>
        </message>
        <message numerus="yes">
            <source>%n écart vu, pas remis en conformité.</source>
            <translation>
                <numerusform>%n deviation seen, not put right.</numerusform>
                <numerusform>%n deviations seen, not put right.</numerusform>
            </translation>
        </message>
        <message>
            <source>Points vérifiés : {looked} sur {whole}.</source>
            <translation>Points checked: {looked} of {whole}.</translation>
        </message>
        <message>
            <source>{what} : vu.</source>
            <translation>{what}: looked at.</translation>
        </message>
        <message>
            <source>{what} : à regarder.</source>
            <translation>{what}: to be looked at.</translation>
        </message>
        <message>
            <source>Écart de sécurité à {poste} : {item}.</source>
            <translation>Safety deviation at {poste}: {item}.</translation>
        </message>
        <message>
            <source>Où en est la préparation</source>
            <translation>Where the preparation stands</translation>
        </message>
        <message>
            <source>Faits : {done}, à revoir : {doubtful}, à faire : {todo}</source>
            <translation>Done: {done}, to review: {doubtful}, to do: {todo}</translation>
        </message>
        <message>
            <source>Ordre conseillé, celui des onglets de gauche à droite.</source>
            <translation>Advised order, that of the tabs from left to right.</translation>
        </message>
        <message>
            <source>Aller à ce volet</source>
            <translation>Go to this page</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Avant de lancer l’équipe</source>
            <translation>Before starting the shift</translation>
        </message>
        <message>
            <source>Une fois l’équipe lancée, le temps coule et la préparation est close.</source>
            <translation>Once the shift has started, time flows and the preparation is over.</translation>
        </message>
        <message>
            <source>Revenir à la préparation</source>
            <translation>Back to the preparation</translation>
        </message>
        <message>
            <source>Lancer quand même</source>
            <translation>Start all the same</translation>
        </message>
        <message>
            <source>Fait</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>À faire</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>À revoir</source>
            <translation>To review</translation>
        </message>
        <message>
            <source>Volet</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>État</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Ce qu’il en est</source>
            <translation>How it stands</translation>
        </message>
    </context>
    <context>
        <name>Prepare</name>
        <message>
            <source>Préparer l’équipe</source>
            <translation>Prepare the shift</translation>
        </message>
        <message>
            <source>Lancer l’équipe</source>
            <translation>Start the shift</translation>
        </message>
        <message>
            <source>Barre d’état</source>
            <translation>Status bar</translation>
        </message>
        <message>
            <source>Volets de la préparation</source>
            <translation>Preparation tabs</translation>
        </message>
        <message>
            <source>prendre</source>
            <translation>pick up</translation>
        </message>
        <message>
            <source>affecter</source>
            <translation>assign</translation>
        </message>
        <message>
            <source>libérer</source>
            <translation>free</translation>
        </message>
        <message>
            <source>pourquoi ?</source>
            <translation>why?</translation>
        </message>
        <message>
            <source>avancer l’OF</source>
            <translation>order earlier</translation>
        </message>
        <message>
            <source>reculer l’OF</source>
            <translation>order later</translation>
        </message>
        <message>
            <source>choisir un élément</source>
            <translation>choose an element</translation>
        </message>
        <message>
            <source>vers l’amont</source>
            <translation>upstream</translation>
        </message>
        <message>
            <source>vers l’aval</source>
            <translation>downstream</translation>
        </message>
        <message>
            <source>annuler</source>
            <translation>undo</translation>
        </message>
        <message>
            <source>de place en place</source>
            <translation>from place to place</translation>
        </message>
        <message>
            <source>reprendre dans le formulaire</source>
            <translation>take up in the form</translation>
        </message>
        <message>
            <source>retirer du plan</source>
            <translation>take off the plan</translation>
        </message>
        <message>
            <source>vérifier ou reprendre</source>
            <translation>check or put right</translation>
        </message>
        <message>
            <source>point suivant</source>
            <translation>next point</translation>
        </message>
        <message>
            <source>valider et descendre</source>
            <translation>confirm and go down</translation>
        </message>
        <message>
            <source>cellule suivante</source>
            <translation>next cell</translation>
        </message>
        <message>
            <source>vider</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>aide</source>
            <translation>help</translation>
        </message>
        <message>
            <source>raccourcis</source>
            <translation>shortcuts</translation>
        </message>
        <message>
            <source>Revenir au pilotage</source>
            <translation>Back to the line</translation>
        </message>
        <message numerus="yes">
            <source>%n poste sans personne</source>
            <translation>
                <numerusform>%n station without anyone</numerusform>
                <numerusform>%n stations without anyone</numerusform>
            </translation>
        </message>
        <message>
            <source>Tous les postes sont tenus</source>
            <translation>All stations are held</translation>
        </message>
        <message>
            <source>Chaque décision est enregistrée aussitôt</source>
            <translation>Each decision is saved at once</translation>
        </message>
        <message>
            <source>Équipe et polyvalence</source>
            <translation>Team and skills</translation>
        </message>
        <message>
            <source>Rotations</source>
            <translation>Rotations</translation>
        </message>
        <message>
            <source>Charge et capacité</source>
            <translation>Load and capacity</translation>
        </message>
        <message>
            <source>Équilibrage</source>
            <translation>Balancing</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Stocks</source>
            <translation>Stocks</translation>
        </message>
        <message>
            <source>Postes</source>
            <translation>Stations</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message numerus="yes">
            <source>(%n autre défaut, voir check --all)</source>
            <translation>
                <numerusform>(%n more defect, see check --all)</numerusform>
                <numerusform>(%n more defects, see check --all)</numerusform>
            </translation>
        </message>
        <message>
            <source>(vide)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>{file} : {field} : {value} : attendu {expected}</source>
            <translation>{file}: {field}: {value}: expected {expected}</translation>
        </message>
        <message>
            <source>un dossier avec scenario.yaml, ou un fichier .yaml</source>
            <translation>a folder holding scenario.yaml, or one .yaml file</translation>
        </message>
        <message>
            <source>un fichier du dossier du scénario</source>
            <translation>a file of the scenario's folder</translation>
        </message>
        <message>
            <source>un chemin dans le dossier du scénario, avec / entre ses parties</source>
            <translation>a path inside the scenario's folder, with / between its parts</translation>
        </message>
        <message>
            <source>un fichier lisible ({why})</source>
            <translation>a file that can be read ({why})</translation>
        </message>
        <message>
            <source>au plus {limit} octets</source>
            <translation>at most {limit} bytes</translation>
        </message>
        <message>
            <source>un texte en UTF-8</source>
            <translation>text in UTF-8</translation>
        </message>
        <message>
            <source>du YAML valable ({why})</source>
            <translation>valid YAML ({why})</translation>
        </message>
        <message>
            <source>la valeur en entier : ancres et alias sont refusés (ligne {line})</source>
            <translation>the value in full: anchors and aliases are refused (line {line})</translation>
        </message>
        <message>
            <source>une valeur sans étiquette (ligne {line})</source>
            <translation>a value without a tag (line {line})</translation>
        </message>
        <message>
            <source>chaque clé une seule fois (ligne {line})</source>
            <translation>each key once (line {line})</translation>
        </message>
        <message>
            <source>une clé simple (ligne {line})</source>
            <translation>a plain key (line {line})</translation>
        </message>
        <message>
            <source>au plus {limit} niveaux</source>
            <translation>at most {limit} levels</translation>
        </message>
        <message>
            <source>des valeurs séparées par des virgules ({why})</source>
            <translation>comma separated values ({why})</translation>
        </message>
        <message>
            <source>des colonnes séparées par des virgules : {known}</source>
            <translation>columns separated by commas: {known}</translation>
        </message>
        <message>
            <source>une des colonnes {known}</source>
            <translation>one of the columns {known}</translation>
        </message>
        <message>
            <source>un en-tête avec cette colonne</source>
            <translation>a header with this column</translation>
        </message>
        <message>
            <source>{count} valeurs, comme dans l’en-tête</source>
            <translation>{count} values, as in the header</translation>
        </message>
        <message>
            <source>au plus {limit} lignes</source>
            <translation>at most {limit} lines</translation>
        </message>
        <message>
            <source>une valeur</source>
            <translation>a value</translation>
        </message>
        <message>
            <source>un des champs {known}</source>
            <translation>one of the fields {known}</translation>
        </message>
        <message>
            <source>un nombre supérieur ou égal à {limit}</source>
            <translation>a number greater than or equal to {limit}</translation>
        </message>
        <message>
            <source>un nombre supérieur à {limit}</source>
            <translation>a number greater than {limit}</translation>
        </message>
        <message>
            <source>un nombre inférieur ou égal à {limit}</source>
            <translation>a number less than or equal to {limit}</translation>
        </message>
        <message>
            <source>un nombre, avec un point avant les décimales</source>
            <translation>a number, with a point before the decimals</translation>
        </message>
        <message>
            <source>un nombre entier</source>
            <translation>a whole number</translation>
        </message>
        <message>
            <source>true ou false</source>
            <translation>true or false</translation>
        </message>
        <message>
            <source>un texte</source>
            <translation>a text</translation>
        </message>
        <message>
            <source>des champs nommés</source>
            <translation>a mapping of fields</translation>
        </message>
        <message>
            <source>une liste</source>
            <translation>a list</translation>
        </message>
        <message>
            <source>{count} ou plus</source>
            <translation>{count} or more</translation>
        </message>
        <message>
            <source>au plus {count}</source>
            <translation>at most {count}</translation>
        </message>
        <message>
            <source>un parmi {known}</source>
            <translation>one of {known}</translation>
        </message>
        <message>
            <source>un code d’au plus 32 lettres sans accent, chiffres et _ . -</source>
            <translation>a code of at most 32 letters without accent, figures and _ . -</translation>
        </message>
        <message>
            <source>une heure HH:MM, par exemple 06:05</source>
            <translation>a time of day HH:MM, such as 06:05</translation>
        </message>
        <message>
            <source>une date AAAA-MM-JJ qui existe</source>
            <translation>a date YYYY-MM-DD that exists</translation>
        </message>
        <message>
            <source>1, la seule version du format</source>
            <translation>1, the only version of the format</translation>
        </message>
        <message>
            <source>un seul parmi fixed, exponential, geometric, uniform, triangular, lognormal, gamma, weibull, empirical</source>
            <translation>exactly one of fixed, exponential, geometric, uniform, triangular, lognormal, gamma, weibull, empirical</translation>
        </message>
        <message>
            <source>des bornes croissantes</source>
            <translation>bounds in rising order</translation>
        </message>
        <message>
            <source>un seul parmi {known}</source>
            <translation>exactly one of {known}</translation>
        </message>
        <message>
            <source>une valeur : {family} en a besoin</source>
            <translation>a value: {family} needs it</translation>
        </message>
        <message>
            <source>rien : {family} ne s’en sert pas</source>
            <translation>nothing: {family} does not use it</translation>
        </message>
        <message>
            <source>des couples tels que BE:2027-03-31, séparés par des espaces</source>
            <translation>pairs such as BE:2027-03-31, separated by spaces</translation>
        </message>
        <message>
            <source>{why}</source>
            <translation>{why}</translation>
        </message>
        <message>
            <source>un poste de la ligne : {known}</source>
            <translation>a station: {known}</translation>
        </message>
        <message>
            <source>une place : {known}</source>
            <translation>a position: {known}</translation>
        </message>
        <message>
            <source>une équipe du calendrier : {known}</source>
            <translation>a shift of the calendar: {known}</translation>
        </message>
        <message>
            <source>une personne de people.csv : {known}</source>
            <translation>a person of people.csv: {known}</translation>
        </message>
        <message>
            <source>un composant de components.csv : {known}</source>
            <translation>a component of components.csv: {known}</translation>
        </message>
        <message>
            <source>un composant, ou un sous-ensemble qui a ses lignes : {known}</source>
            <translation>a component, or a sub-assembly with lines of its own: {known}</translation>
        </message>
        <message>
            <source>un produit, ou l’article d’une autre ligne : {known}</source>
            <translation>a product, or an item of another line: {known}</translation>
        </message>
        <message>
            <source>un produit : {known}</source>
            <translation>a product: {known}</translation>
        </message>
        <message>
            <source>un OF de orders.csv : {known}</source>
            <translation>an order of orders.csv: {known}</translation>
        </message>
        <message>
            <source>un paramètre de ce poste : {known}</source>
            <translation>a parameter of that station: {known}</translation>
        </message>
        <message>
            <source>un composant dont une livraison est prévue : {known}</source>
            <translation>a component with a planned supply: {known}</translation>
        </message>
        <message>
            <source>un aléa de hazards : {known}</source>
            <translation>a hazard of hazards: {known}</translation>
        </message>
        <message>
            <source>un fluide dont un poste a besoin : {known}</source>
            <translation>a utility that a station needs: {known}</translation>
        </message>
        <message>
            <source>un mode de micro-arrêt du poste : {known}</source>
            <translation>a mode of minor stop of the station: {known}</translation>
        </message>
        <message>
            <source>une valeur donnée une seule fois</source>
            <translation>a value given once</translation>
        </message>
        <message>
            <source>each ou any, puisque {count} voies y mènent</source>
            <translation>each or any, since {count} ways lead there</translation>
        </message>
        <message>
            <source>supervisor : aucune affectation ne tient ce poste</source>
            <translation>supervisor: no position holds this station</translation>
        </message>
        <message>
            <source>plus de 0, puisqu’un aléa en dépend</source>
            <translation>above 0, since a hazard hangs on it</translation>
        </message>
        <message>
            <source>une seule voie de sortie pour chaque produit qui y arrive : {known}</source>
            <translation>one way on for each product that comes there: {known}</translation>
        </message>
        <message>
            <source>une source pour chaque produit du scénario</source>
            <translation>a source for each product of the scenario</translation>
        </message>
        <message>
            <source>un seul stock rejects: true partant de ce poste, et non {count}</source>
            <translation>one buffer from this station with rejects: true, not {count}</translation>
        </message>
        <message>
            <source>un poste en on_reject: rework, puisque rejects vaut true</source>
            <translation>a station with on_reject: rework, since rejects is true</translation>
        </message>
        <message>
            <source>un poste d’où les pièces retouchées reviennent</source>
            <translation>a station from which reworked pieces come back</translation>
        </message>
        <message>
            <source>au moins {limit} places</source>
            <translation>at least {limit} places</translation>
        </message>
        <message>
            <source>pas de transit_s avec transfer_lot</source>
            <translation>no transit_s together with transfer_lot</translation>
        </message>
        <message>
            <source>pas de quality à un poste qui travaille par fournées, ses pièces sont jugées plus loin</source>
            <translation>no quality at a station that works by batches: its pieces are judged further on</translation>
        </message>
        <message>
            <source>une seule voie vers un poste qui travaille par fournées</source>
            <translation>a single way to a station that works by batches</translation>
        </message>
        <message>
            <source>un poste qui ne travaille pas par fournées</source>
            <translation>a station that does not work by batches</translation>
        </message>
        <message>
            <source>un poste après {first} sur le parcours</source>
            <translation>a station after {first} on the route</translation>
        </message>
        <message>
            <source>un parcours sans boucle, hors rebuts à retoucher</source>
            <translation>a route without a loop, but for rejects</translation>
        </message>
        <message>
            <source>au plus la capacité, {limit}</source>
            <translation>at most the capacity, {limit}</translation>
        </message>
        <message>
            <source>des postes, ou logistics: true</source>
            <translation>postes, or logistics: true</translation>
        </message>
        <message>
            <source>full, puisque attended vaut true</source>
            <translation>full, since attended is true</translation>
        </message>
        <message>
            <source>rien : cette personne vient en cours d’équipe</source>
            <translation>nothing: this person comes in the course of the shift</translation>
        </message>
        <message>
            <source>false : des horaires ou un aléa font déjà venir cette personne</source>
            <translation>false: hours or an unplanned event already bring this person</translation>
        </message>
        <message>
            <source>load_s ou unload_s quand attendance vaut semi, et seulement là</source>
            <translation>load_s or unload_s where attendance is semi, and only there</translation>
        </message>
        <message>
            <source>un poste tenu par une seule place</source>
            <translation>a station held by one position only</translation>
        </message>
        <message>
            <source>une cible dans une tolérance qui a une largeur</source>
            <translation>a target within a tolerance that has a width</translation>
        </message>
        <message>
            <source>une place qui tient le poste du même code</source>
            <translation>a position that holds the station of the same code</translation>
        </message>
        <message>
            <source>une moyenne d’au moins 1 ms</source>
            <translation>a mean of 1 ms or more</translation>
        </message>
        <message>
            <source>une moyenne de moins de {limit} minutes : un arrêt plus long est une panne</source>
            <translation>a mean of less than {limit} minutes: a longer stop is a failure</translation>
        </message>
        <message>
            <source>une nomenclature sans boucle</source>
            <translation>a nomenclature without a loop</translation>
        </message>
        <message>
            <source>un poste, ici ou sur la ligne du dessus de la nomenclature</source>
            <translation>a station, here or on the line above in the nomenclature</translation>
        </message>
        <message>
            <source>un autre composant</source>
            <translation>another component</translation>
        </message>
        <message>
            <source>une nomenclature d’au plus {limit} lignes une fois développée</source>
            <translation>a nomenclature of at most {limit} lines once multiplied out</translation>
        </message>
        <message>
            <source>soit un composant, soit un sous-ensemble</source>
            <translation>either a component or a sub-assembly</translation>
        </message>
        <message>
            <source>un poste, ou le centre de charge de postes jumeaux : {known}</source>
            <translation>a station, or the work centre of twins: {known}</translation>
        </message>
        <message>
            <source>un élément d’une autre ligne : {known}</source>
            <translation>an element on another line: {known}</translation>
        </message>
        <message>
            <source>un poste dont le cycle suit une loi bornée par le bas, la même pour tous les produits</source>
            <translation>a station whose cycle is one law with a lower bound, the same for every product</translation>
        </message>
        <message>
            <source>cycle, ou load ou unload à un poste en attendance: semi</source>
            <translation>cycle, or load or unload at a station with attendance: semi</translation>
        </message>
        <message>
            <source>des éléments dont la somme fait {limit} s, le temps de gamme de {poste}</source>
            <translation>elements that add up to {limit} s, the routing time of {poste}</translation>
        </message>
        <message>
            <source>des éléments faits avant lui, à {place} ou plus tôt sur la ligne, sans boucle</source>
            <translation>elements that come before it, at {place} or earlier on the line, without a circle</translation>
        </message>
        <message>
            <source>rien : cet élément n’est fait par personne</source>
            <translation>nothing: no hand does this element</translation>
        </message>
        <message>
            <source>un poste où quelqu’un travaille</source>
            <translation>a station where somebody works</translation>
        </message>
        <message>
            <source>une heure de l’équipe, de {start} à {end}</source>
            <translation>a time within the shift, {start} to {end}</translation>
        </message>
        <message>
            <source>une pause dans l’équipe, de {start} à {end}</source>
            <translation>a break within the shift, {start} to {end}</translation>
        </message>
        <message>
            <source>des pauses qui ne se chevauchent pas</source>
            <translation>breaks that do not overlap</translation>
        </message>
        <message>
            <source>deux heures de l’équipe, croissantes</source>
            <translation>two times of the shift in rising order</translation>
        </message>
        <message>
            <source>une heure après l’aléa</source>
            <translation>a time after the unplanned event</translation>
        </message>
        <message>
            <source>au moins un OF qu’aucun aléa n’apporte</source>
            <translation>at least one order that no unplanned event brings</translation>
        </message>
        <message>
            <source>des OF, puisqu’il y a plusieurs produits</source>
            <translation>orders, since there are several products</translation>
        </message>
        <message>
            <source>1 ou plus, puisque express_min est donné</source>
            <translation>1 or more, since express_min is given</translation>
        </message>
        <message>
            <source>des poids dont la somme est 1</source>
            <translation>weights whose sum is 1</translation>
        </message>
        <message>
            <source>une cible autre que le plancher</source>
            <translation>a target other than the floor</translation>
        </message>
        <message>
            <source>des périodes tarifaires qui ne se chevauchent pas</source>
            <translation>periods of the tariff that do not overlap</translation>
        </message>
        <message>
            <source>un autre code, celui-ci est d’un réseau</source>
            <translation>another code, this one is a network’s</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message>
            <source>Préparation des postes</source>
            <translation>Readiness of the stations</translation>
        </message>
        <message>
            <source>Points à vérifier avant le démarrage</source>
            <translation>Points to check before the start</translation>
        </message>
        <message>
            <source>Minutes avant le démarrage</source>
            <translation>Minutes before the start</translation>
        </message>
        <message>
            <source>Vérifier</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Remettre en conformité</source>
            <translation>Put right</translation>
        </message>
        <message>
            <source>Rien à vérifier</source>
            <translation>Nothing to check</translation>
        </message>
        <message>
            <source>Ce scénario ne donne pas de liste de vérification des postes.</source>
            <translation>This scenario gives no checklist of the stations.</translation>
        </message>
        <message>
            <source>Point choisi</source>
            <translation>Chosen point</translation>
        </message>
        <message numerus="yes">
            <source>%n point à vérifier</source>
            <translation>
                <numerusform>%n point to check</numerusform>
                <numerusform>%n points to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n écart à reprendre</source>
            <translation>
                <numerusform>%n gap to put right</numerusform>
                <numerusform>%n gaps to put right</numerusform>
            </translation>
        </message>
        <message>
            <source>Personne n’a encore regardé.</source>
            <translation>Nobody has looked yet.</translation>
        </message>
        <message>
            <source>Vérifié : conforme.</source>
            <translation>Checked: in order.</translation>
        </message>
        <message>
            <source>{finding} Remis en conformité.</source>
            <translation>{finding} Put right.</translation>
        </message>
        <message>
            <source>Poste</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Point à vérifier</source>
            <translation>Point to check</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Par</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Durée</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>État</source>
            <translation>State</translation>
        </message>
        <message>
            <source>à vérifier</source>
            <translation>to check</translation>
        </message>
        <message>
            <source>conforme</source>
            <translation>in order</translation>
        </message>
        <message>
            <source>écart</source>
            <translation>not in order</translation>
        </message>
        <message>
            <source>repris</source>
            <translation>put right</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Outillage</source>
            <translation>Tooling</translation>
        </message>
        <message>
            <source>Réglage</source>
            <translation>Setting</translation>
        </message>
        <message>
            <source>5S</source>
            <translation>5S</translation>
        </message>
        <message>
            <source>Sécurité</source>
            <translation>Safety</translation>
        </message>
        <message>
            <source>Contrôle</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>poste vide</source>
            <translation>empty station</translation>
        </message>
        <message>
            <source>vous</source>
            <translation>you</translation>
        </message>
    </context>
    <context>
        <name>Refusal</name>
        <message>
            <source>Séance ouverte dans une autre fenêtre : lecture seule ici.</source>
            <translation>Session open in another window: read-only here.</translation>
        </message>
        <message>
            <source>Équipe finie.</source>
            <translation>Shift over.</translation>
        </message>
        <message>
            <source>{poste} est en panne.</source>
            <translation>{poste} is down.</translation>
        </message>
        <message>
            <source>Un nettoyage est déjà demandé à {poste}.</source>
            <translation>A cleaning is already asked for at {poste}.</translation>
        </message>
        <message>
            <source>{poste} n’a pas d’outil qui s’use.</source>
            <translation>{poste} has no tool that wears.</translation>
        </message>
        <message>
            <source>Le changement d’outil est déjà demandé à {poste}.</source>
            <translation>The change of tool is already asked for at {poste}.</translation>
        </message>
        <message>
            <source>Aucun produit ne porte le code {subject}.</source>
            <translation>No product has the code {subject}.</translation>
        </message>
        <message>
            <source>{poste} n’attend pas : une pièce ou un travail y est en cours.</source>
            <translation>{poste} is not waiting: a piece or some work is under way there.</translation>
        </message>
        <message>
            <source>{poste} est déjà prêt pour ce produit.</source>
            <translation>{poste} is already set up for this product.</translation>
        </message>
        <message>
            <source>Tout le changement de {poste} se fait machine arrêtée.</source>
            <translation>The whole changeover of {poste} is done with the machine stopped.</translation>
        </message>
        <message>
            <source>Le changement de {poste} est déjà préparé pour ce produit.</source>
            <translation>The changeover of {poste} is already prepared for this product.</translation>
        </message>
        <message>
            <source>Un changement de {poste} est déjà en préparation.</source>
            <translation>A changeover of {poste} is already being prepared.</translation>
        </message>
        <message>
            <source>Aucun entretien prévu ne porte le code {subject}.</source>
            <translation>No planned maintenance has the code {subject}.</translation>
        </message>
        <message>
            <source>Cet entretien est commencé, ou déjà fait.</source>
            <translation>This maintenance has begun, or is already done.</translation>
        </message>
        <message>
            <source>La date de cet entretien est imposée.</source>
            <translation>The time of this maintenance is fixed.</translation>
        </message>
        <message>
            <source>Cet entretien ne peut pas être mis à cette heure.</source>
            <translation>This maintenance can’t be put at that time.</translation>
        </message>
        <message>
            <source>Cet entretien est déjà prévu à cette heure.</source>
            <translation>This maintenance is already planned at that time.</translation>
        </message>
        <message>
            <source>Aucune panne de {poste} n’est du niveau 1.</source>
            <translation>No failure of {poste} is of level 1.</translation>
        </message>
        <message>
            <source>C’est déjà la règle à {poste}.</source>
            <translation>That is already the rule at {poste}.</translation>
        </message>
        <message>
            <source>L’opérateur dépanne déjà {poste} lui-même.</source>
            <translation>The operator is already repairing {poste}.</translation>
        </message>
        <message>
            <source>Aucun point à vérifier ne porte le code {subject}.</source>
            <translation>No point to check has the code {subject}.</translation>
        </message>
        <message>
            <source>Personne n’est affecté à {poste} pour le faire.</source>
            <translation>Nobody is assigned to {poste} to do it.</translation>
        </message>
        <message>
            <source>Pas assez de minutes avant le démarrage.</source>
            <translation>Not enough minutes before the start.</translation>
        </message>
        <message>
            <source>C’est déjà vérifié.</source>
            <translation>Already checked.</translation>
        </message>
        <message>
            <source>À vérifier d’abord.</source>
            <translation>To be checked first.</translation>
        </message>
        <message>
            <source>Rien à reprendre : ce point est conforme.</source>
            <translation>Nothing to put right: this point is in order.</translation>
        </message>
        <message>
            <source>{poste} repart à la fin de la remise en conformité, pas avant.</source>
            <translation>{poste} restarts once it has been put in order, not before.</translation>
        </message>
        <message>
            <source>Rien de reçu depuis le dernier contrôle : {component}.</source>
            <translation>Nothing received since the last check: {component}.</translation>
        </message>
        <message>
            <source>Le contrôle est déjà demandé : {component}.</source>
            <translation>The check is already ordered: {component}.</translation>
        </message>
        <message>
            <source>Aucun lot isolé : {component}.</source>
            <translation>No lot set aside: {component}.</translation>
        </message>
        <message>
            <source>Seul un composant compté à la pièce peut être trié : {component}.</source>
            <translation>Only a component counted in pieces can be sorted: {component}.</translation>
        </message>
        <message>
            <source>Le tri est déjà demandé : {component}.</source>
            <translation>Sorting is already ordered: {component}.</translation>
        </message>
        <message>
            <source>Aucune personne ne porte le code {subject}.</source>
            <translation>No person has the code {subject}.</translation>
        </message>
        <message>
            <source>Aucune affectation ne porte le code {subject}.</source>
            <translation>No position has the code {subject}.</translation>
        </message>
        <message>
            <source>Aucun poste ne porte le code {subject}.</source>
            <translation>No station has the code {subject}.</translation>
        </message>
        <message>
            <source>Aucun OF du programme ne porte le numéro {subject}.</source>
            <translation>No order of the programme has the number {subject}.</translation>
        </message>
        <message>
            <source>Aucun composant ne porte le code {subject}.</source>
            <translation>No component has the code {subject}.</translation>
        </message>
        <message>
            <source>Ce poste n’a pas de paramètre {subject}.</source>
            <translation>This station has no parameter {subject}.</translation>
        </message>
        <message>
            <source>Aucun stock ne porte le code {subject}.</source>
            <translation>No buffer has the code {subject}.</translation>
        </message>
        <message>
            <source>Aucune alarme ne porte le numéro {subject}.</source>
            <translation>No alarm has the number {subject}.</translation>
        </message>
        <message>
            <source>Ce n’est pas possible à cette étape de la séance.</source>
            <translation>Not possible at this stage of the session.</translation>
        </message>
        <message>
            <source>Séance rejouée : rien ne se décide ici.</source>
            <translation>Replayed session: nothing is decided here.</translation>
        </message>
        <message>
            <source>{person} n’est plus dans l’atelier.</source>
            <translation>{person} is no longer on the shop floor.</translation>
        </message>
        <message>
            <source>Aucun niveau de polyvalence à {poste}.</source>
            <translation>No versatility level at {poste}.</translation>
        </message>
        <message>
            <source>Niveau I à {poste} : en apprentissage, seulement à côté d’une personne U ou O.</source>
            <translation>Level I at {poste}: learning, only beside a person at U or O.</translation>
        </message>
        <message>
            <source>Niveau L à {poste} : il faut sur la ligne une personne U ou O de ce poste.</source>
            <translation>Level L at {poste}: a person at U or O for this station must be on the line.</translation>
        </message>
        <message>
            <source>Habilitation {subject} exigée, non détenue.</source>
            <translation>Authorisation {subject} required, not held.</translation>
        </message>
        <message>
            <source>Habilitation {subject} expirée.</source>
            <translation>Authorisation {subject} expired.</translation>
        </message>
        <message>
            <source>Charge de {load} kg à {poste}, au-delà de la restriction d’aptitude.</source>
            <translation>Load of {load} kg at {poste}, above the medical restriction.</translation>
        </message>
        <message>
            <source>Pas d’andon visuel à {poste}, alarme sonore seulement.</source>
            <translation>No visual andon at {poste}, audible alarm only.</translation>
        </message>
        <message>
            <source>Cette place n’est pas de la fonction de {person}.</source>
            <translation>This position is not part of {person}’s job.</translation>
        </message>
        <message>
            <source>C’est déjà sa place.</source>
            <translation>Already in this position.</translation>
        </message>
        <message>
            <source>{person} n’est pas encore là.</source>
            <translation>{person} is not here yet.</translation>
        </message>
        <message>
            <source>{person} est déjà en pause.</source>
            <translation>{person} is already on a break.</translation>
        </message>
        <message>
            <source>{person} est en intervention.</source>
            <translation>{person} is on a repair.</translation>
        </message>
        <message>
            <source>{person} n’est pas une personne à appeler en renfort.</source>
            <translation>{person} is not temp staff on call.</translation>
        </message>
        <message>
            <source>{person} est déjà appelé en renfort.</source>
            <translation>{person} has already been called in.</translation>
        </message>
        <message>
            <source>Aucune affectation à retirer.</source>
            <translation>No assignment to remove.</translation>
        </message>
        <message>
            <source>{poste} n’est pas en panne.</source>
            <translation>{poste} is not down.</translation>
        </message>
        <message>
            <source>La maintenance est déjà appelée avec cette priorité, ou déjà en route.</source>
            <translation>Maintenance is already called with this priority, or already on the way.</translation>
        </message>
        <message>
            <source>Le technicien est déjà à {poste}.</source>
            <translation>The technician is already at {poste}.</translation>
        </message>
        <message>
            <source>Aucun technicien de maintenance dans l’équipe.</source>
            <translation>No maintenance technician in the team.</translation>
        </message>
        <message>
            <source>{poste} est déjà arrêté.</source>
            <translation>{poste} is already stopped.</translation>
        </message>
        <message>
            <source>{poste} n’est pas arrêté sur décision.</source>
            <translation>{poste} was not stopped by order.</translation>
        </message>
        <message>
            <source>La zone de {poste} n’est pas dégagée : remise en marche interdite.</source>
            <translation>The zone of {poste} is not clear: restart forbidden.</translation>
        </message>
        <message>
            <source>Un contrôle est déjà demandé à {poste}.</source>
            <translation>A check is already ordered at {poste}.</translation>
        </message>
        <message>
            <source>La panne de {poste} est déjà diagnostiquée.</source>
            <translation>The failure of {poste} is already diagnosed.</translation>
        </message>
        <message>
            <source>Aucune pièce dans le stock {subject}.</source>
            <translation>No piece in buffer {subject}.</translation>
        </message>
        <message>
            <source>Aucune pièce isolée du stock {subject}.</source>
            <translation>No quarantined piece of buffer {subject}.</translation>
        </message>
        <message>
            <source>Aucune retouche ne suit le poste avant le stock {subject}.</source>
            <translation>No rework follows the station before buffer {subject}.</translation>
        </message>
        <message>
            <source>Ces pièces ont déjà été retouchées autant qu’il est permis.</source>
            <translation>These pieces have already been reworked as often as allowed.</translation>
        </message>
        <message>
            <source>Plus de place pour les pièces à retoucher : {subject}.</source>
            <translation>No more room for the pieces to be reworked: {subject}.</translation>
        </message>
        <message>
            <source>Le tri se fait à un poste voisin du stock {subject}.</source>
            <translation>Sorting is done at a station beside buffer {subject}.</translation>
        </message>
        <message>
            <source>Un tri est déjà en cours.</source>
            <translation>Sorting is already under way.</translation>
        </message>
        <message>
            <source>Le comptage est déjà en cours : {component}.</source>
            <translation>Counting is already under way: {component}.</translation>
        </message>
        <message>
            <source>Personne n’est au poste de cariste.</source>
            <translation>Nobody is at the handler’s position.</translation>
        </message>
        <message>
            <source>Valeur hors de la tolérance du paramètre.</source>
            <translation>Value outside the tolerance of the parameter.</translation>
        </message>
        <message>
            <source>Ce réglage est déjà demandé à {poste}.</source>
            <translation>This setting has already been ordered at {poste}.</translation>
        </message>
        <message>
            <source>Personne n’est à {poste} pour régler.</source>
            <translation>Nobody is at {poste} to set it.</translation>
        </message>
        <message>
            <source>Aucune fuite trouvée : la faire chercher d’abord.</source>
            <translation>No leak found: have it looked for first.</translation>
        </message>
        <message>
            <source>Le technicien cherche déjà la fuite.</source>
            <translation>The technician is already looking for the leak.</translation>
        </message>
        <message>
            <source>Le technicien est occupé.</source>
            <translation>The technician is busy.</translation>
        </message>
        <message>
            <source>Personne n’est à {poste} pour contrôler.</source>
            <translation>Nobody is at {poste} to check.</translation>
        </message>
        <message>
            <source>Aucune pause ne porte le numéro {subject}.</source>
            <translation>No break has number {subject}.</translation>
        </message>
        <message>
            <source>Cette pause est commencée ou passée.</source>
            <translation>This break has begun or is over.</translation>
        </message>
        <message>
            <source>Les règles de l’atelier ne permettent pas d’aller si loin.</source>
            <translation>The rules of the shop do not allow going so far.</translation>
        </message>
        <message>
            <source>La pause ne tient pas à cette heure.</source>
            <translation>The break does not fit at this time.</translation>
        </message>
        <message>
            <source>Pas d’heures supplémentaires possibles ce jour.</source>
            <translation>No overtime possible today.</translation>
        </message>
        <message>
            <source>Il reste {subject} min d’heures supplémentaires au plus.</source>
            <translation>At most {subject} min of overtime are left.</translation>
        </message>
        <message>
            <source>Trop tard : l’équipe doit le savoir {subject} min avant la fin.</source>
            <translation>Too late: the team must know {subject} min before the end.</translation>
        </message>
        <message>
            <source>Le client n’a pas annulé {order}.</source>
            <translation>The client has not cancelled {order}.</translation>
        </message>
        <message>
            <source>Il ne resterait rien à lancer plus tard.</source>
            <translation>Nothing would be left to launch later.</translation>
        </message>
        <message>
            <source>{order} est terminé.</source>
            <translation>{order} is completed.</translation>
        </message>
        <message>
            <source>{order} est déjà lancé en entier.</source>
            <translation>{order} is already fully released.</translation>
        </message>
        <message>
            <source>Pas de livraison express pour ce composant : {component}.</source>
            <translation>No express supply for this component: {component}.</translation>
        </message>
        <message>
            <source>Une livraison express est déjà en route : {component}.</source>
            <translation>An express supply is already on the way: {component}.</translation>
        </message>
        <message>
            <source>Aucun composant de remplacement : {component}.</source>
            <translation>No substitute component: {component}.</translation>
        </message>
        <message>
            <source>C’est déjà le composant monté.</source>
            <translation>This component is already the one fitted.</translation>
        </message>
        <message>
            <source>Alarme déjà acquittée.</source>
            <translation>Alarm already acknowledged.</translation>
        </message>
        <message>
            <source>L’équipe a commencé : le contenu des postes ne change plus.</source>
            <translation>The shift has begun: what each station does no longer changes.</translation>
        </message>
        <message>
            <source>Aucun élément de travail ne porte le code {subject}.</source>
            <translation>No work element has the code {subject}.</translation>
        </message>
        <message>
            <source>« {element} » se fait déjà là.</source>
            <translation>“{element}” is already done there.</translation>
        </message>
        <message>
            <source>« {element} » ne peut pas se faire à ce poste.</source>
            <translation>“{element}” can’t be done at this station.</translation>
        </message>
        <message>
            <source>C’est le dernier élément de {subject}.</source>
            <translation>It is the last element of {subject}.</translation>
        </message>
        <message>
            <source>Antériorité : « {element} » se fait avant, plus loin sur la ligne.</source>
            <translation>Precedence: “{element}” comes before, and is done further down the line.</translation>
        </message>
        <message>
            <source>Antériorité : « {element} » se fait après, plus tôt sur la ligne.</source>
            <translation>Precedence: “{element}” comes after, and is done further up the line.</translation>
        </message>
        <message>
            <source>Cette heure est passée, ou après la fin de l’équipe.</source>
            <translation>That time is past, or after the end of the shift.</translation>
        </message>
        <message>
            <source>C’est déjà prévu pour {person}.</source>
            <translation>Already planned for {person}.</translation>
        </message>
        <message>
            <source>Rien n’est prévu pour {person} à cette heure.</source>
            <translation>Nothing is planned for {person} at that time.</translation>
        </message>
    </context>
    <context>
        <name>Refused</name>
        <message>
            <source>déjà appelée</source>
            <translation>already called</translation>
        </message>
        <message>
            <source>déjà en réparation</source>
            <translation>already under repair</translation>
        </message>
        <message>
            <source>déjà fait</source>
            <translation>already done</translation>
        </message>
        <message>
            <source>déjà demandé</source>
            <translation>already ordered</translation>
        </message>
        <message>
            <source>personne au poste</source>
            <translation>nobody there</translation>
        </message>
        <message>
            <source>aucun technicien</source>
            <translation>no technician</translation>
        </message>
        <message>
            <source>zone occupée</source>
            <translation>zone occupied</translation>
        </message>
        <message>
            <source>équipe finie</source>
            <translation>shift over</translation>
        </message>
        <message>
            <source>rejouée</source>
            <translation>replayed</translation>
        </message>
        <message>
            <source>lecture seule</source>
            <translation>read only</translation>
        </message>
        <message>
            <source>refusé</source>
            <translation>refused</translation>
        </message>
    </context>
    <context>
        <name>Replay</name>
        <message>
            <source>Repère</source>
            <translation>Bookmark</translation>
        </message>
        <message>
            <source>Panne {poste} : {failure}</source>
            <translation>Failure of {poste}: {failure}</translation>
        </message>
        <message>
            <source>Ce journal ne peut pas être revu : {why}</source>
            <translation>This journal can’t be seen again: {why}</translation>
        </message>
        <message>
            <source>ses décisions ne donnent pas ses faits : écart à la minute {minute}, fait {fact}</source>
            <translation>its decisions do not give its facts: they part at minute {minute}, fact {fact}</translation>
        </message>
        <message>
            <source>vécue avec le moteur {engine}, revue d’après ses faits seuls</source>
            <translation>lived with engine {engine}, seen again by its facts alone</translation>
        </message>
        <message>
            <source>Séance rejouée</source>
            <translation>Replayed session</translation>
        </message>
        <message>
            <source>Reprendre d’ici</source>
            <translation>Take over from here</translation>
        </message>
        <message>
            <source>Confier la suite à…</source>
            <translation>Hand the rest over to…</translation>
        </message>
        <message>
            <source>Quitter la relecture</source>
            <translation>Leave the replay</translation>
        </message>
        <message>
            <source>vécue le {date}</source>
            <translation>lived on {date}</translation>
        </message>
        <message>
            <source>tirage n° {seed}</source>
            <translation>draw no. {seed}</translation>
        </message>
        <message>
            <source>Le débriefing de cette séance n’est pas encore ouvert.</source>
            <translation>The debriefing of this session is not open yet.</translation>
        </message>
        <message>
            <source>Cette séance vient d’un fichier : elle n’est pas dans la base de ce poste.</source>
            <translation>This session comes from a file: it is not in the base of this computer.</translation>
        </message>
        <message>
            <source>Ouvrir un journal</source>
            <translation>Open a journal</translation>
        </message>
        <message>
            <source>Journal de séance (*.jsonl)</source>
            <translation>Session journal (*.jsonl)</translation>
        </message>
        <message>
            <source>Repères et remarques</source>
            <translation>Bookmarks and remarks</translation>
        </message>
        <message>
            <source>Remarque, ou rien pour un simple repère</source>
            <translation>A remark, or nothing for a bare bookmark</translation>
        </message>
        <message>
            <source>Épingler</source>
            <translation>Pin</translation>
        </message>
        <message>
            <source>Retirer</source>
            <translation>Take off</translation>
        </message>
        <message>
            <source>Épingler à {time}</source>
            <translation>Pin at {time}</translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Remarque</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Un clic ou Entrée y va ; Suppr retire.</source>
            <translation>A click or Enter goes there; Del takes off.</translation>
        </message>
        <message>
            <source>Remarques</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Chronologie de la séance rejouée</source>
            <translation>Timeline of the replayed session</translation>
        </message>
        <message>
            <source>Chronologie : postes, aléas, décisions, alarmes, TRS</source>
            <translation>Timeline: stations, unplanned events, decisions, alarms, OEE</translation>
        </message>
        <message>
            <source>Tous les postes</source>
            <translation>All stations</translation>
        </message>
        <message>
            <source>au précédent</source>
            <translation>the one before</translation>
        </message>
        <message>
            <source>au suivant</source>
            <translation>the next one</translation>
        </message>
        <message>
            <source>Les aléas se dévoilent au débriefing.</source>
            <translation>Unplanned events are told at the debriefing.</translation>
        </message>
        <message>
            <source>Décision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Aléa</source>
            <translation>Unplanned event</translation>
        </message>
        <message>
            <source>Alarme</source>
            <translation>Alarm</translation>
        </message>
        <message>
            <source>TRS 30 min</source>
            <translation>OEE 30 min</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Résultat</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Écarts et causes</source>
            <translation>Gaps and causes</translation>
        </message>
        <message>
            <source>Coûts</source>
            <translation>Costs</translation>
        </message>
        <message>
            <source>Actions engagées</source>
            <translation>Actions taken</translation>
        </message>
        <message>
            <source>Consigne à l’équipe suivante</source>
            <translation>Handover to the next shift</translation>
        </message>
        <message>
            <source>Scénario {code}, tirage n° {seed}, journal {digest}</source>
            <translation>Scenario {code}, draw no. {seed}, journal {digest}</translation>
        </message>
        <message>
            <source>Compte rendu d’équipe</source>
            <translation>Shift report</translation>
        </message>
        <message>
            <source>Le TRS de la ligne est de {trs}, pour un objectif de {target}.</source>
            <translation>The OEE of the line is {trs}, for a target of {target}.</translation>
        </message>
        <message>
            <source>Pièces bonnes livrées : {good}, programme : {planned}.</source>
            <translation>Good pieces delivered: {good}, programme: {planned}.</translation>
        </message>
        <message>
            <source>Tous les OF sont livrés à l’heure.</source>
            <translation>All orders were delivered on time.</translation>
        </message>
        <message>
            <source>L’{order}, dû à {due} : {on_time} sur {ordered} à l’heure.</source>
            <translation>{order}, due at {due}: {on_time} of {ordered} on time.</translation>
        </message>
        <message>
            <source>Au goulot {poste}, {lost} perdues sur {required} de temps requis, soit {share}.</source>
            <translation>At the bottleneck {poste}, {lost} lost out of {required} of required time, that is {share}.</translation>
        </message>
        <message>
            <source>{cause} : {minutes}.</source>
            <translation>{cause}: {minutes}.</translation>
        </message>
        <message>
            <source>cause non diagnostiquée</source>
            <translation>cause not diagnosed</translation>
        </message>
        <message>
            <source>{at}, panne de {poste}, {failure} : pas encore réparée après {stopped}.</source>
            <translation>{at}, breakdown of {poste}, {failure}: not yet repaired after {stopped}.</translation>
        </message>
        <message>
            <source>{at}, panne de {poste}, {failure} : {stopped} d’arrêt.</source>
            <translation>{at}, breakdown of {poste}, {failure}: down for {stopped}.</translation>
        </message>
        <message>
            <source>{at} : {title}.</source>
            <translation>{at}: {title}.</translation>
        </message>
        <message>
            <source>L’équipe a coûté {total}.</source>
            <translation>The shift cost {total}.</translation>
        </message>
        <message>
            <source>Une pièce bonne revient à {cost}, pour un objectif de {target}.</source>
            <translation>A good piece costs {cost}, for a target of {target}.</translation>
        </message>
        <message>
            <source>La plus forte surconsommation : {what}, {gap} € de plus que le standard.</source>
            <translation>The largest over-consumption: {what}, €{gap} above standard.</translation>
        </message>
        <message>
            <source>Aucune action n’a été engagée.</source>
            <translation>No action was taken.</translation>
        </message>
        <message numerus="yes">
            <source>%n ordre a été refusé.</source>
            <translation>
                <numerusform>%n order was refused.</numerusform>
                <numerusform>%n orders were refused.</numerusform>
            </translation>
        </message>
        <message>
            <source>Avant l’équipe</source>
            <translation>Before the shift</translation>
        </message>
        <message>
            <source>{at}, {what}. Motif : {why}</source>
            <translation>{at}, {what}. Reason: {why}</translation>
        </message>
        <message>
            <source>{at}, {what}.</source>
            <translation>{at}, {what}.</translation>
        </message>
        <message>
            <source>Encours sur la ligne : {wip} pièces.</source>
            <translation>Work in progress on the line: {wip} pieces.</translation>
        </message>
        <message>
            <source>{order} : reste à livrer {left}.</source>
            <translation>{order}: {left} left to deliver.</translation>
        </message>
    </context>
    <context>
        <name>ReportDesk</name>
        <message>
            <source>, objectif {target}, écart {gap}. Cause : </source>
            <translation>, target {target}, gap {gap}. Cause: </translation>
        </message>
        <message>
            <source>Enregistrement…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>Enregistrement automatique</source>
            <translation>Saved automatically</translation>
        </message>
        <message>
            <source>Enregistré à l’instant</source>
            <translation>Saved just now</translation>
        </message>
        <message>
            <source>Enregistré il y a {count} s</source>
            <translation>Saved {count} s ago</translation>
        </message>
        <message>
            <source>Enregistré il y a {count} min</source>
            <translation>Saved {count} min ago</translation>
        </message>
        <message>
            <source>Le brouillon enregistré n’a pas pu être relu : texte vierge.</source>
            <translation>The saved draft could not be read back: blank text.</translation>
        </message>
        <message numerus="yes">
            <source>%n chiffre cité</source>
            <translation>
                <numerusform>%n figure cited</numerusform>
                <numerusform>%n figures cited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à vérifier</source>
            <translation>
                <numerusform>%n to check</numerusform>
                <numerusform>%n to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chiffre à vérifier</source>
            <translation>
                <numerusform>%n figure to verify</numerusform>
                <numerusform>%n figures to verify</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mot à revoir</source>
            <translation>
                <numerusform>%n word to review</numerusform>
                <numerusform>%n words to review</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n écart sans explication</source>
            <translation>
                <numerusform>%n gap without explanation</numerusform>
                <numerusform>%n gaps without explanation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mot</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chiffre à vérifier dans le texte.</source>
            <translation>
                <numerusform>%n figure to check in the text.</numerusform>
                <numerusform>%n figures to check in the text.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tous les chiffres du texte sont dans le journal.</source>
            <translation>All the figures of the text are in the journal.</translation>
        </message>
        <message>
            <source>Compte rendu d’équipe</source>
            <translation>Shift report</translation>
        </message>
        <message>
            <source>modèle : standard de l’atelier</source>
            <translation>template: shop-floor standard</translation>
        </message>
    </context>
    <context>
        <name>ReportEditor</name>
        <message>
            <source>Texte du compte rendu</source>
            <translation>Text of the shift report</translation>
        </message>
        <message>
            <source>Pièces livrées, OF à l’heure, TRS : ce que l’équipe a fait.</source>
            <translation>Pieces delivered, orders on time, OEE: what the shift achieved.</translation>
        </message>
        <message>
            <source>Chaque écart aux objectifs, sa cause et ce qu’il a coûté.</source>
            <translation>Each gap against the objectives, its cause and what it cost.</translation>
        </message>
        <message>
            <source>Coût réel contre standard, et pourquoi.</source>
            <translation>Actual cost against standard, and why.</translation>
        </message>
        <message>
            <source>Ce qui a été décidé, par qui, pour quand.</source>
            <translation>What was decided, by whom, by when.</translation>
        </message>
        <message>
            <source>Ce que l’équipe suivante doit savoir pour démarrer.</source>
            <translation>What the next shift needs to know to start.</translation>
        </message>
        <message>
            <source>Annuler</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Rétablir</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Couper</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>Copier</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Coller</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Tout sélectionner</source>
            <translation>Select all</translation>
        </message>
        <message>
            <source>total {total}</source>
            <translation>total {total}</translation>
        </message>
        <message>
            <source>Gras</source>
            <translation>Bold</translation>
        </message>
        <message>
            <source>G</source>
            <translation>B</translation>
        </message>
        <message>
            <source>Italique</source>
            <translation>Italic</translation>
        </message>
        <message>
            <source>I</source>
            <translation>I</translation>
        </message>
        <message>
            <source>Souligné</source>
            <translation>Underlined</translation>
        </message>
        <message>
            <source>S</source>
            <translation>U</translation>
        </message>
        <message>
            <source>Liste à puces</source>
            <translation>Bulleted list</translation>
        </message>
        <message>
            <source>Vérifier les chiffres</source>
            <translation>Check the figures</translation>
        </message>
    </context>
    <context>
        <name>ReportFacts</name>
        <message>
            <source>écart {gap}</source>
            <translation>gap {gap}</translation>
        </message>
        <message>
            <source>cité</source>
            <translation>cited</translation>
        </message>
        <message>
            <source>Figures et tableaux</source>
            <translation>Charts and tables</translation>
        </message>
        <message>
            <source>{group} (objectif, écart)</source>
            <translation>{group} (target, gap)</translation>
        </message>
        <message>
            <source>faits {first} à {last} du journal</source>
            <translation>facts {first} to {last} of the journal</translation>
        </message>
        <message>
            <source>objectif {target}</source>
            <translation>target {target}</translation>
        </message>
        <message>
            <source>tenu</source>
            <translation>met</translation>
        </message>
        <message>
            <source>Pertes par cause</source>
            <translation>Losses by cause</translation>
        </message>
        <message>
            <source>Heure par heure</source>
            <translation>Hour by hour</translation>
        </message>
        <message>
            <source>Coût réel, standard</source>
            <translation>Actual and standard cost</translation>
        </message>
        <message>
            <source>Écart de coût par nature</source>
            <translation>Cost gap by kind</translation>
        </message>
        <message>
            <source>Écarts de coût, détail</source>
            <translation>Cost variances, detail</translation>
        </message>
        <message>
            <source>Prix de revient par OF</source>
            <translation>Actual cost by MO</translation>
        </message>
        <message>
            <source>Consommations</source>
            <translation>Consumption</translation>
        </message>
        <message>
            <source>Surconsommations attribuées</source>
            <translation>Over-consumption attributed</translation>
        </message>
        <message>
            <source>Ordres de fabrication</source>
            <translation>Manufacturing orders</translation>
        </message>
        <message>
            <source>Résultats et objectifs</source>
            <translation>Results and objectives</translation>
        </message>
        <message>
            <source>Chiffres, figures et tableaux</source>
            <translation>Figures, charts and tables</translation>
        </message>
        <message>
            <source>Faits de l’équipe</source>
            <translation>Facts of the shift</translation>
        </message>
        <message>
            <source>Chercher un chiffre</source>
            <translation>Find a figure</translation>
        </message>
        <message>
            <source>Glisser vers le texte, ou</source>
            <translation>Drag into the text, or</translation>
        </message>
    </context>
    <context>
        <name>ReportPlan</name>
        <message>
            <source>Plan</source>
            <translation>Outline</translation>
        </message>
        <message>
            <source>et consigne à l’équipe suivante</source>
            <translation>and handover to the next shift</translation>
        </message>
        <message>
            <source>Sections du compte rendu</source>
            <translation>Sections of the shift report</translation>
        </message>
        <message>
            <source>Exporter…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Imprimer…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>vide</source>
            <translation>empty</translation>
        </message>
    </context>
    <context>
        <name>ReportScreen</name>
        <message>
            <source>Le fichier {path} n’a pas pu être écrit : {cause}. Choisissez un autre dossier.</source>
            <translation>The file {path} could not be written: {cause}. Choose another folder.</translation>
        </message>
        <message>
            <source>Exporté : {path}</source>
            <translation>Exported: {path}</translation>
        </message>
        <message>
            <source>Rendre compte</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Remettre le compte rendu</source>
            <translation>Hand in the report</translation>
        </message>
        <message>
            <source>Remettre une nouvelle version</source>
            <translation>Hand in a new version</translation>
        </message>
        <message>
            <source>Mes indicateurs</source>
            <translation>My indicators</translation>
        </message>
        <message>
            <source>Consigne et messages</source>
            <translation>Handover and messages</translation>
        </message>
        <message>
            <source>Débriefer</source>
            <translation>Debrief</translation>
        </message>
        <message>
            <source>Barre d’état</source>
            <translation>Status bar</translation>
        </message>
        <message>
            <source>équipe finie à {clock}</source>
            <translation>shift over at {clock}</translation>
        </message>
        <message>
            <source>L’équipe n’est pas finie : chiffres à {clock}</source>
            <translation>The shift is not over: figures at {clock}</translation>
        </message>
        <message>
            <source>Le compte rendu se remet une fois l’équipe finie.</source>
            <translation>The report is handed in once the shift is over.</translation>
        </message>
        <message>
            <source>Remis : version {version}, le {date} à {clock}.</source>
            <translation>Handed in: version {version}, on {date} at {clock}.</translation>
        </message>
        <message>
            <source>Lecture seule</source>
            <translation>Read-only</translation>
        </message>
        <message>
            <source>Avant de remettre le compte rendu</source>
            <translation>Before handing in the report</translation>
        </message>
        <message>
            <source>Une nouvelle version pourra encore être remise ensuite.</source>
            <translation>A new version can still be handed in afterwards.</translation>
        </message>
        <message>
            <source>Revenir au texte</source>
            <translation>Back to the text</translation>
        </message>
        <message>
            <source>Remettre quand même</source>
            <translation>Hand in all the same</translation>
        </message>
        <message>
            <source>Compte rendu remis, version {version}.</source>
            <translation>Shift report handed in, version {version}.</translation>
        </message>
        <message numerus="yes">
            <source>%n écart reste sans explication.</source>
            <translation>
                <numerusform>%n gap is still unexplained.</numerusform>
                <numerusform>%n gaps are still unexplained.</numerusform>
            </translation>
        </message>
        <message>
            <source>citer le chiffre</source>
            <translation>cite the figure</translation>
        </message>
        <message>
            <source>chercher</source>
            <translation>search</translation>
        </message>
        <message>
            <source>aide</source>
            <translation>help</translation>
        </message>
        <message>
            <source>raccourcis</source>
            <translation>shortcuts</translation>
        </message>
        <message>
            <source>Aucune séance ouverte</source>
            <translation>No session open</translation>
        </message>
        <message>
            <source>Le compte rendu s’écrit à partir des faits d’une équipe : ouvrez une séance.</source>
            <translation>The shift report is written from the facts of a shift: open a session.</translation>
        </message>
        <message>
            <source>Choisir une séance</source>
            <translation>Choose a session</translation>
        </message>
        <message>
            <source>L’équipe n’a pas commencé</source>
            <translation>The shift has not started</translation>
        </message>
        <message>
            <source>Préparez et lancez l’équipe : ses chiffres arriveront ici au fil de la production.</source>
            <translation>Prepare and start the shift: its figures will come here as production goes on.</translation>
        </message>
        <message>
            <source>Préparer l’équipe</source>
            <translation>Prepare the shift</translation>
        </message>
    </context>
    <context>
        <name>ReportTodo</name>
        <message>
            <source>objectif {target}, écart {gap}</source>
            <translation>target {target}, gap {gap}</translation>
        </message>
        <message>
            <source>expliqué au § 2</source>
            <translation>explained in § 2</translation>
        </message>
        <message>
            <source>Expliquer</source>
            <translation>Explain</translation>
        </message>
        <message>
            <source>Expliquer l’écart : {label}</source>
            <translation>Explain the gap: {label}</translation>
        </message>
        <message>
            <source>Expliqué en mots</source>
            <translation>Explained in words</translation>
        </message>
        <message>
            <source>Expliqué en mots : {label}</source>
            <translation>Explained in words: {label}</translation>
        </message>
        <message>
            <source>Chiffre à vérifier : « {text} »</source>
            <translation>Figure to check: “{text}”</translation>
        </message>
        <message>
            <source>Voir</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Remplacer par {text}</source>
            <translation>Replace by {text}</translation>
        </message>
        <message>
            <source>Garder</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>{action}, pour « {text} »</source>
            <translation>{action}, for “{text}”</translation>
        </message>
        <message>
            <source>Le journal dit maintenant {now}.</source>
            <translation>The journal now says {now}.</translation>
        </message>
        <message>
            <source>Le plus proche : {text}, {label}.</source>
            <translation>Nearest: {text}, {label}.</translation>
        </message>
        <message>
            <source>Le journal ne le dit pas : revoir les faits de l’équipe.</source>
            <translation>The journal does not say so: look at the facts of the shift again.</translation>
        </message>
        <message>
            <source>Reste à faire</source>
            <translation>Still to do</translation>
        </message>
        <message>
            <source>Écarts et chiffres à vérifier</source>
            <translation>Gaps and figures to check</translation>
        </message>
        <message numerus="yes">
            <source>%n expliqué</source>
            <translation>
                <numerusform>%n explained</numerusform>
                <numerusform>%n explained</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n écart</source>
            <translation>
                <numerusform>%n gap</numerusform>
                <numerusform>%n gaps</numerusform>
            </translation>
        </message>
        <message>
            <source>{label}, écart {gap}</source>
            <translation>{label}, gap {gap}</translation>
        </message>
        <message>
            <source>Manqué de peu, dans la tolérance</source>
            <translation>Narrowly missed, within the tolerance</translation>
        </message>
        <message>
            <source>Tous les objectifs sont tenus</source>
            <translation>All objectives are met</translation>
        </message>
        <message>
            <source>Dites-le dans le résultat, et ce qui l’a permis.</source>
            <translation>Say so in the result, and what made it possible.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>opérateur</source>
            <translation>operator</translation>
        </message>
        <message>
            <source>cariste</source>
            <translation>material handler</translation>
        </message>
        <message>
            <source>technicien de maintenance</source>
            <translation>maintenance technician</translation>
        </message>
    </context>
    <context>
        <name>Rota</name>
        <message>
            <source>Personne</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>De</source>
            <translation>From</translation>
        </message>
        <message>
            <source>À</source>
            <translation>To</translation>
        </message>
        <message>
            <source>{person} : {place}, de {start} à {end}</source>
            <translation>{person}: {place}, {start} to {end}</translation>
        </message>
        <message>
            <source>libre</source>
            <translation>free</translation>
        </message>
    </context>
    <context>
        <name>Rotations</name>
        <message>
            <source>{person} et {other} sont prévus tous deux à {position}.</source>
            <translation>{person} and {other} are both planned at {position}.</translation>
        </message>
        <message>
            <source>{person}, prévu à {position}, n’est pas dans l’atelier à cette heure.</source>
            <translation>{person}, planned at {position}, is not in the shop at that time.</translation>
        </message>
        <message>
            <source>{person}, prévu à {position}, est en pause jusqu’à {back}.</source>
            <translation>{person}, planned at {position}, is on a break until {back}.</translation>
        </message>
        <message>
            <source>{position} n’a plus personne.</source>
            <translation>{position} is left without anybody.</translation>
        </message>
        <message>
            <source>{position}, le goulot, n’a plus personne.</source>
            <translation>{position}, the bottleneck, is left without anybody.</translation>
        </message>
        <message>
            <source>{person} ne l’y relève qu’à {back}.</source>
            <translation>{person} only takes over there at {back}.</translation>
        </message>
        <message>
            <source>{person}, prévu à {position}, est en pause de {start} à {back}.</source>
            <translation>{person}, planned at {position}, is on a break from {start} to {back}.</translation>
        </message>
        <message>
            <source>{person}, remplacé à {position}, n’a plus de place.</source>
            <translation>{person}, replaced at {position}, has no place left.</translation>
        </message>
        <message>
            <source>{person} est de niveau {level} à {position}, sans personne U ou O.</source>
            <translation>{person} is level {level} at {position}, with nobody U or O.</translation>
        </message>
        <message>
            <source>Places de chacun pendant l’équipe</source>
            <translation>Where everyone stands over the shift</translation>
        </message>
        <message>
            <source>Rotations prévues</source>
            <translation>Planned rotations</translation>
        </message>
        <message>
            <source>Prévoir</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Retirer du plan</source>
            <translation>Take off the plan</translation>
        </message>
        <message>
            <source>Personne</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>À partir de</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Rotations pendant l’équipe</source>
            <translation>Rotations over the shift</translation>
        </message>
        <message>
            <source>bleu : prévu ; hachures : pauses de la ligne</source>
            <translation>blue: planned; hatched: breaks of the line</translation>
        </message>
        <message>
            <source>Prévoir une rotation</source>
            <translation>Plan a rotation</translation>
        </message>
        <message>
            <source>Le plan tient : chaque place garde quelqu’un.</source>
            <translation>The plan holds: every place keeps somebody.</translation>
        </message>
        <message>
            <source>Pause de {start} à {back} : la place ne serait tenue qu’à la reprise.</source>
            <translation>Break from {start} to {back}: the place would only be held when work resumes.</translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>Time</translation>
        </message>
    </context>
    <context>
        <name>Run</name>
        <message>
            <source>acquittée</source>
            <translation>acknowledged</translation>
        </message>
        <message>
            <source>à acquitter</source>
            <translation>to be acknowledged</translation>
        </message>
        <message>
            <source>priorité {priority}</source>
            <translation>priority {priority}</translation>
        </message>
        <message>
            <source>1er défaut</source>
            <translation>First out</translation>
        </message>
        <message>
            <source>{poste} : zone dégagée, à remettre en marche</source>
            <translation>{poste}: area clear, to be restarted</translation>
        </message>
        <message>
            <source>{poste} est arrêté par votre ordre depuis {time}</source>
            <translation>{poste} has been stopped by your order for {time}</translation>
        </message>
        <message>
            <source>Zone occupée</source>
            <translation>Zone occupied</translation>
        </message>
        <message>
            <source>automatique</source>
            <translation>automatic</translation>
        </message>
        <message>
            <source>personne</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>plein</source>
            <translation>full</translation>
        </message>
        <message>
            <source>vide</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>Pourquoi ?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>Fin du programme au mieux</source>
            <translation>End of the programme at best</translation>
        </message>
        <message>
            <source>série, outil, réglage</source>
            <translation>setup, tool, adjustment</translation>
        </message>
        <message>
            <source>pause, entretien</source>
            <translation>break, upkeep</translation>
        </message>
        <message>
            <source>aléa</source>
            <translation>unplanned event</translation>
        </message>
        <message>
            <source>décision</source>
            <translation>decision</translation>
        </message>
        <message>
            <source>Acquitter</source>
            <translation>Acknowledge</translation>
        </message>
        <message>
            <source>vue</source>
            <translation>seen</translation>
        </message>
        <message>
            <source>{alarm} (passée)</source>
            <translation>{alarm} (over)</translation>
        </message>
        <message>
            <source>Alarmes</source>
            <translation>Alarms</translation>
        </message>
        <message>
            <source>Journal de l’équipe</source>
            <translation>Shift journal</translation>
        </message>
        <message>
            <source>Aucune alarme</source>
            <translation>No alarm</translation>
        </message>
        <message>
            <source>Surveiller la ligne : la suivante s’affichera ici.</source>
            <translation>Watch the line: the next one will show here.</translation>
        </message>
        <message>
            <source>Actives</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Alarmes actives ou journal</source>
            <translation>Active alarms or journal</translation>
        </message>
        <message>
            <source>Alarmes montrées</source>
            <translation>Alarms shown</translation>
        </message>
        <message>
            <source>Historique des alarmes</source>
            <translation>Alarm history</translation>
        </message>
        <message>
            <source>{rate} / 10 min</source>
            <translation>{rate} / 10 min</translation>
        </message>
        <message>
            <source>acquitter</source>
            <translation>acknowledge</translation>
        </message>
        <message>
            <source>Toutes</source>
            <translation>All</translation>
        </message>
        <message>
            <source>P1 et P2</source>
            <translation>P1 and P2</translation>
        </message>
        <message>
            <source>P1</source>
            <translation>P1</translation>
        </message>
        <message>
            <source>Historique</source>
            <translation>History</translation>
        </message>
        <message numerus="yes">
            <source>{count}, %n neuve</source>
            <translation>
                <numerusform>{count}, %n new</numerusform>
                <numerusform>{count}, %n new</numerusform>
            </translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Fait ou décision</source>
            <translation>Fact or decision</translation>
        </message>
        <message>
            <source>Alarme</source>
            <translation>Alarm</translation>
        </message>
        <message>
            <source>Fin</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Vue en</source>
            <translation>Seen in</translation>
        </message>
        <message>
            <source>présente</source>
            <translation>standing</translation>
        </message>
        <message>
            <source>Alarmes actives</source>
            <translation>Active alarms</translation>
        </message>
        <message>
            <source>Appeler la maintenance</source>
            <translation>Call maintenance</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Maintenance</translation>
        </message>
        <message>
            <source>Priorité</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>1 urgente</source>
            <translation>1 urgent</translation>
        </message>
        <message>
            <source>2 normale</source>
            <translation>2 normal</translation>
        </message>
        <message>
            <source>3 plus tard</source>
            <translation>3 later</translation>
        </message>
        <message>
            <source>à {delay}</source>
            <translation>{delay} away</translation>
        </message>
        <message>
            <source>occupée à {poste}</source>
            <translation>busy at {poste}</translation>
        </message>
        <message>
            <source>Demander un diagnostic</source>
            <translation>Ask for a diagnosis</translation>
        </message>
        <message>
            <source>Diagnostic</source>
            <translation>Diagnosis</translation>
        </message>
        <message>
            <source>Demander un contrôle</source>
            <translation>Ask for a check</translation>
        </message>
        <message>
            <source>Contrôle</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Régler</source>
            <translation>Set</translation>
        </message>
        <message>
            <source>Réglage</source>
            <translation>Setting</translation>
        </message>
        <message numerus="yes">
            <source>%n libre</source>
            <translation>
                <numerusform>%n free</numerusform>
                <numerusform>%n free</numerusform>
            </translation>
        </message>
        <message>
            <source>Affecter quelqu’un</source>
            <translation>Assign someone</translation>
        </message>
        <message>
            <source>Personne</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Enjeu</source>
            <translation>At stake</translation>
        </message>
        <message>
            <source>{person} y sera à {clock}</source>
            <translation>{person} will be there at {clock}</translation>
        </message>
        <message>
            <source>Zone en cours de dégagement</source>
            <translation>Zone being cleared</translation>
        </message>
        <message>
            <source>Zone dégagée : remettre en marche</source>
            <translation>Zone clear: restart</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>Danger</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Symptôme, cause inconnue</source>
            <translation>Symptom, cause unknown</translation>
        </message>
        <message>
            <source>Défaut trouvé</source>
            <translation>Fault found</translation>
        </message>
        <message>
            <source>{person} répare</source>
            <translation>{person} is repairing</translation>
        </message>
        <message>
            <source>{person} arrive</source>
            <translation>{person} is on the way</translation>
        </message>
        <message>
            <source>appelée, en attente</source>
            <translation>called, waiting</translation>
        </message>
        <message>
            <source>pas appelée</source>
            <translation>not called</translation>
        </message>
        <message>
            <source>Opérateurs</source>
            <translation>Operators</translation>
        </message>
        <message>
            <source>aucun, poste automatique</source>
            <translation>none, automatic station</translation>
        </message>
        <message>
            <source>personne à ce poste</source>
            <translation>nobody at this station</translation>
        </message>
        <message>
            <source> (arrive à {clock})</source>
            <translation> (arrives at {clock})</translation>
        </message>
        <message>
            <source>amont {level}</source>
            <translation>in {level}</translation>
        </message>
        <message>
            <source>aval {level}</source>
            <translation>out {level}</translation>
        </message>
        <message>
            <source>Stocks</source>
            <translation>Stocks</translation>
        </message>
        <message>
            <source>en préparation pour {product}</source>
            <translation>being prepared for {product}</translation>
        </message>
        <message>
            <source>préparé pour {product}</source>
            <translation>prepared for {product}</translation>
        </message>
        <message>
            <source>Changement</source>
            <translation>Changeover</translation>
        </message>
        <message>
            <source>Outil</source>
            <translation>Tool</translation>
        </message>
        <message>
            <source>usé, à changer</source>
            <translation>worn, to be changed</translation>
        </message>
        <message>
            <source>encore {time} de travail</source>
            <translation>{time} of work left</translation>
        </message>
        <message numerus="yes">
            <source>encore %n pièce</source>
            <translation>
                <numerusform>%n piece left</numerusform>
                <numerusform>%n pieces left</numerusform>
            </translation>
        </message>
        <message>
            <source>OF</source>
            <translation>Orders</translation>
        </message>
        <message>
            <source>pas encore de pièce</source>
            <translation>no piece yet</translation>
        </message>
        <message>
            <source>{poste} touché dans ≈ {delay}</source>
            <translation>{poste} affected in ≈ {delay}</translation>
        </message>
        <message>
            <source>{order} en retard, 1 pièce perdue par {seconds} s</source>
            <translation>{order} late, 1 piece lost every {seconds} s</translation>
        </message>
        <message>
            <source>{order} en retard après {clock}</source>
            <translation>{order} late after {clock}</translation>
        </message>
        <message>
            <source>Stock aval</source>
            <translation>Downstream stock</translation>
        </message>
        <message>
            <source>Poste</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Goulot</source>
            <translation>Bottleneck</translation>
        </message>
        <message>
            <source>{state} depuis {clock}</source>
            <translation>{state} since {clock}</translation>
        </message>
        <message>
            <source>Autres…</source>
            <translation>More…</translation>
        </message>
        <message>
            <source>Autres décisions</source>
            <translation>Other decisions</translation>
        </message>
        <message>
            <source>Toutes les décisions du poste (Ctrl+K)</source>
            <translation>Every decision of the station (Ctrl+K)</translation>
        </message>
        <message>
            <source>Décision attendue</source>
            <translation>Decision awaited</translation>
        </message>
        <message>
            <source>Décisions</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>pas encore mesuré, tolérance {low} à {high}</source>
            <translation>not measured yet, tolerance {low} to {high}</translation>
        </message>
        <message>
            <source>{value} à {clock}, réglé depuis : à mesurer de nouveau, tolérance {low} à {high}</source>
            <translation>{value} at {clock}, set since: to be measured again, tolerance {low} to {high}</translation>
        </message>
        <message>
            <source>{value} à {clock} : hors tolérance {low} à {high}</source>
            <translation>{value} at {clock}: out of tolerance {low} to {high}</translation>
        </message>
        <message>
            <source>{value} à {clock}, tolérance {low} à {high}</source>
            <translation>{value} at {clock}, tolerance {low} to {high}</translation>
        </message>
        <message>
            <source>{value} à {clock}, dérive : hors contrôle {least} à {most}, dans la tolérance {low} à {high}</source>
            <translation>{value} at {clock}, drift: out of control {least} to {most}, within tolerance {low} to {high}</translation>
        </message>
        <message>
            <source>{value} à {clock}, contrôle {least} à {most}, tolérance {low} à {high}</source>
            <translation>{value} at {clock}, control {least} to {most}, tolerance {low} to {high}</translation>
        </message>
        <message>
            <source>Acquitter une alarme</source>
            <translation>Acknowledge an alarm</translation>
        </message>
        <message>
            <source>Demander un conseil</source>
            <translation>Ask for advice</translation>
        </message>
        <message>
            <source>Rendre compte</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Mettre en pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Reprendre</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>Vitesse {speed}</source>
            <translation>Speed {speed}</translation>
        </message>
        <message>
            <source>Arrêter le mouvement des pièces</source>
            <translation>Stop the movement of pieces</translation>
        </message>
        <message>
            <source>Montrer le mouvement des pièces</source>
            <translation>Show the movement of pieces</translation>
        </message>
        <message>
            <source>Affecter l’équipe</source>
            <translation>Assign the team</translation>
        </message>
        <message>
            <source>Pauses, renforts, heures supplémentaires</source>
            <translation>Breaks, temp staff, overtime</translation>
        </message>
        <message>
            <source>Changer l’ordre des OF</source>
            <translation>Change the order sequence</translation>
        </message>
        <message>
            <source>Stocks et livraisons</source>
            <translation>Stocks and deliveries</translation>
        </message>
        <message>
            <source>Qualité et pièces isolées</source>
            <translation>Quality and pieces set aside</translation>
        </message>
        <message>
            <source>Traçabilité</source>
            <translation>Traceability</translation>
        </message>
        <message>
            <source>Consommations</source>
            <translation>Consumption</translation>
        </message>
        <message>
            <source>Fuite d’air : chercher, réparer</source>
            <translation>Air leak: look for it, mend it</translation>
        </message>
        <message>
            <source>Ligne en synoptique</source>
            <translation>Line as a mimic diagram</translation>
        </message>
        <message>
            <source>Ligne en tableau</source>
            <translation>Line as a table</translation>
        </message>
        <message>
            <source>Voir {poste}</source>
            <translation>Show {poste}</translation>
        </message>
        <message>
            <source>Panneau montré</source>
            <translation>Panel shown</translation>
        </message>
        <message>
            <source>Chercher une fuite d’air</source>
            <translation>Look for an air leak</translation>
        </message>
        <message>
            <source>Réparer la fuite à {poste}</source>
            <translation>Mend the leak at {poste}</translation>
        </message>
        <message>
            <source>Matière</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Réel</source>
            <translation>Actual</translation>
        </message>
        <message>
            <source>Std</source>
            <translation>Std</translation>
        </message>
        <message>
            <source>Écart</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>Qté €</source>
            <translation>Qty €</translation>
        </message>
        <message>
            <source>Prix €</source>
            <translation>Price €</translation>
        </message>
        <message>
            <source>Débit (NL/min)</source>
            <translation>Flow (NL/min)</translation>
        </message>
        <message>
            <source>Compresseur, contre postes (NL/min)</source>
            <translation>Compressor, against stations (NL/min)</translation>
        </message>
        <message>
            <source>Air</source>
            <translation>Air</translation>
        </message>
        <message>
            <source>Élec.</source>
            <translation>Elec.</translation>
        </message>
        <message>
            <source>Avancer {order}</source>
            <translation>Move {order} earlier</translation>
        </message>
        <message>
            <source>Reculer {order}</source>
            <translation>Move {order} later</translation>
        </message>
        <message>
            <source>Flux</source>
            <translation>Flow</translation>
        </message>
        <message>
            <source>Conso.</source>
            <translation>Usage</translation>
        </message>
        <message>
            <source>Qualité</source>
            <translation>Quality</translation>
        </message>
        <message>
            <source>Consommations, OF, stocks ou qualité</source>
            <translation>Consumption, MOs, stocks or quality</translation>
        </message>
        <message>
            <source>OF en séquence</source>
            <translation>Order sequence</translation>
        </message>
        <message>
            <source>Approvisionnement</source>
            <translation>Supply</translation>
        </message>
        <message>
            <source>Chronologie, OF et équipe</source>
            <translation>Timeline, MOs and team</translation>
        </message>
        <message>
            <source>Postes</source>
            <translation>Stations</translation>
        </message>
        <message>
            <source>Équipe</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Chronologie des postes, OF ou équipe</source>
            <translation>Timeline of the stations, MOs or team</translation>
        </message>
        <message>
            <source>Piloter</source>
            <translation>Run</translation>
        </message>
        <message>
            <source>Lecture</source>
            <translation>Play</translation>
        </message>
        <message>
            <source>Vitesse</source>
            <translation>Speed</translation>
        </message>
        <message>
            <source>Conseil</source>
            <translation>Advice</translation>
        </message>
        <message>
            <source>Et si ? branche de {time}</source>
            <translation>What if? branch from {time}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Heure de la ligne</source>
            <translation>Line time</translation>
        </message>
        <message>
            <source>Chercher une action</source>
            <translation>Find an action</translation>
        </message>
        <message>
            <source>lundi</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>mardi</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>mercredi</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>jeudi</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>vendredi</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>samedi</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>dimanche</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <source>Heure par heure</source>
            <translation>Hour by hour</translation>
        </message>
        <message>
            <source>Suivi heure par heure</source>
            <translation>Hourly tracking board</translation>
        </message>
        <message>
            <source>bonnes</source>
            <translation>good</translation>
        </message>
        <message>
            <source>cumul {good}/{plan}</source>
            <translation>total {good}/{plan}</translation>
        </message>
        <message>
            <source>Ligne</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Postes de la ligne</source>
            <translation>Stations of the line</translation>
        </message>
        <message>
            <source>Synoptique</source>
            <translation>Mimic</translation>
        </message>
        <message>
            <source>Tableau</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Vue de la ligne</source>
            <translation>View of the line</translation>
        </message>
        <message>
            <source>Stock {buffer}</source>
            <translation>Buffer {buffer}</translation>
        </message>
        <message>
            <source>Bilan pièces</source>
            <translation>Piece balance</translation>
        </message>
        <message>
            <source>Prochaine conséquence</source>
            <translation>Next consequence</translation>
        </message>
        <message>
            <source>Sortie de ligne</source>
            <translation>Line output</translation>
        </message>
        <message>
            <source>{order} · {product} · {good} livrées sur {quantity} · dû à {clock}</source>
            <translation>{order} · {product} · {good} of {quantity} delivered · due at {clock}</translation>
        </message>
        <message>
            <source>Takt {seconds} s</source>
            <translation>Takt {seconds} s</translation>
        </message>
        <message>
            <source>cadence du goulot {seconds} s</source>
            <translation>bottleneck pace {seconds} s</translation>
        </message>
        <message>
            <source>{before} encours + {started} lancées = {good} bonnes + {scrapped} au rebut + {after} encours</source>
            <translation>{before} WIP + {started} launched = {good} good + {scrapped} scrap + {after} WIP</translation>
        </message>
        <message>
            <source>Rien ne s’annonce dans l’heure.</source>
            <translation>Nothing in sight within the hour.</translation>
        </message>
        <message>
            <source>Toute la ligne attend {postes}</source>
            <translation>The whole line is waiting for {postes}</translation>
        </message>
        <message>
            <source>{poste} bloqué dans ≈ {delay} (stock aval {through})</source>
            <translation>{poste} blocked in ≈ {delay} (downstream buffer {through})</translation>
        </message>
        <message>
            <source>{poste} en famine dans ≈ {delay} (stock amont {through})</source>
            <translation>{poste} starved in ≈ {delay} (upstream buffer {through})</translation>
        </message>
        <message>
            <source>{poste} sans {through} dans ≈ {delay} à la cadence actuelle</source>
            <translation>{poste} without {through} in ≈ {delay} at the present pace</translation>
        </message>
        <message numerus="yes">
            <source>%n pièce bonne</source>
            <translation>
                <numerusform>%n good piece</numerusform>
                <numerusform>%n good pieces</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} depuis {clock}</source>
            <translation>{count} since {clock}</translation>
        </message>
        <message>
            <source>Nom</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>État</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Depuis</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Cycle</source>
            <translation>Cycle</translation>
        </message>
        <message>
            <source>Amont</source>
            <translation>Upstream</translation>
        </message>
        <message>
            <source>Aval</source>
            <translation>Downstream</translation>
        </message>
        <message>
            <source>Cycles faits</source>
            <translation>Cycles done</translation>
        </message>
        <message>
            <source>Objectifs</source>
            <translation>Objectives</translation>
        </message>
        <message>
            <source>{name} : {value}, objectif {target}</source>
            <translation>{name}: {value}, target {target}</translation>
        </message>
        <message>
            <source>en attente</source>
            <translation>pending</translation>
        </message>
        <message>
            <source>tenu</source>
            <translation>met</translation>
        </message>
        <message>
            <source>sur {target}</source>
            <translation>of {target}</translation>
        </message>
        <message numerus="yes">
            <source>%n en retard</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n à risque</source>
            <translation>
                <numerusform>%n at risk</numerusform>
                <numerusform>%n at risk</numerusform>
            </translation>
        </message>
        <message>
            <source>OF dans l’ordre de lancement</source>
            <translation>Orders in launch sequence</translation>
        </message>
        <message>
            <source>Plus tôt</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>Plus tard</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Scinder</source>
            <translation>Split</translation>
        </message>
        <message>
            <source>Retirer</source>
            <translation>Take off</translation>
        </message>
        <message>
            <source>Déjà en tête.</source>
            <translation>Already first.</translation>
        </message>
        <message>
            <source>Déjà en fin de séquence.</source>
            <translation>Already last in the sequence.</translation>
        </message>
        <message>
            <source>Alt ↑</source>
            <translation>Alt ↑</translation>
        </message>
        <message>
            <source>Alt ↓</source>
            <translation>Alt ↓</translation>
        </message>
        <message>
            <source>Produit</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Livrées</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>Dû</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Fin au mieux</source>
            <translation>Best end</translation>
        </message>
        <message>
            <source>Si le goulot ne s’arrête plus, dans cette séquence.</source>
            <translation>If the bottleneck stops no more, in this sequence.</translation>
        </message>
        <message>
            <source>Paramètre suivi</source>
            <translation>Parameter followed</translation>
        </message>
        <message>
            <source>Carte de contrôle des moyennes</source>
            <translation>Control chart of the means</translation>
        </message>
        <message>
            <source>Pièces isolées</source>
            <translation>Pieces set aside</translation>
        </message>
        <message>
            <source>Isoler</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Trier</source>
            <translation>Sort</translation>
        </message>
        <message>
            <source>Remettre</source>
            <translation>Give back</translation>
        </message>
        <message>
            <source>Rebuter</source>
            <translation>Scrap</translation>
        </message>
        <message>
            <source>Retoucher</source>
            <translation>Rework</translation>
        </message>
        <message>
            <source>Poste qui trie</source>
            <translation>Sorting station</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Pièces</source>
            <translation>Pieces</translation>
        </message>
        <message>
            <source>Isolées</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>À remettre</source>
            <translation>Going back</translation>
        </message>
        <message>
            <source>Tri</source>
            <translation>Sorting</translation>
        </message>
        <message>
            <source>Confirmer la décision</source>
            <translation>Confirm the decision</translation>
        </message>
        <message>
            <source>Motif, en un mot ou une phrase</source>
            <translation>Reason, in a word or a sentence</translation>
        </message>
        <message>
            <source>Motif de la décision</source>
            <translation>Reason for the decision</translation>
        </message>
        <message>
            <source>Confirmer</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <source>Renoncer</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Motif d’abord</source>
            <translation>Reason first</translation>
        </message>
        <message>
            <source>Entrée, Échap</source>
            <translation>Enter, Esc</translation>
        </message>
        <message>
            <source>Pause automatique : {alarm}</source>
            <translation>Automatic pause: {alarm}</translation>
        </message>
        <message>
            <source>Un conseil : touche C.</source>
            <translation>Advice: key C.</translation>
        </message>
        <message>
            <source>L’alarme a déjà arrêté le temps. Espace encore une fois pour reprendre.</source>
            <translation>The alarm has already stopped time. Press Space once more to resume.</translation>
        </message>
        <message>
            <source>L’équipe est terminée. Les indicateurs sont arrêtés : il reste à en rendre compte.</source>
            <translation>The shift is over. The indicators are final: the shift report is still to be written.</translation>
        </message>
        <message>
            <source>Revenir aux panneaux</source>
            <translation>Back to the panels</translation>
        </message>
        <message>
            <source>Avancement de l’équipe</source>
            <translation>Progress of the shift</translation>
        </message>
        <message>
            <source>reste {duration}</source>
            <translation>{duration} left</translation>
        </message>
        <message>
            <source>Couverture des stocks</source>
            <translation>Stock cover</translation>
        </message>
        <message>
            <source>Livraison express</source>
            <translation>Express supply</translation>
        </message>
        <message>
            <source>Remplacer</source>
            <translation>Substitute</translation>
        </message>
        <message>
            <source>Compter</source>
            <translation>Count</translation>
        </message>
        <message>
            <source>Revenir</source>
            <translation>Go back</translation>
        </message>
        <message>
            <source>Rupture : au rythme moyen du reste du programme</source>
            <translation>Shortage: at the mean pace of the programme left</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Stock / besoin</source>
            <translation>Stock / need</translation>
        </message>
        <message>
            <source>Rupture</source>
            <translation>Stockout</translation>
        </message>
        <message>
            <source>Attendu</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>{quantity} isolés par le contrôle de réception</source>
            <translation>{quantity} set aside by the check of the receipt</translation>
        </message>
        <message>
            <source>remplacé</source>
            <translation>substituted</translation>
        </message>
        <message>
            <source>couvert</source>
            <translation>covered</translation>
        </message>
        <message>
            <source>couverture {hours}</source>
            <translation>cover {hours}</translation>
        </message>
        <message>
            <source>Synoptique de la ligne</source>
            <translation>Mimic diagram of the line</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Positions</translation>
        </message>
        <message>
            <source>Horaires</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>Places ou horaires de l’équipe</source>
            <translation>Positions or hours of the team</translation>
        </message>
        <message>
            <source>Places, pauses et renforts : une personne met du temps à prendre un poste.</source>
            <translation>Positions, breaks and extra hands: a person needs time to take up a station.</translation>
        </message>
        <message>
            <source>Chronologie de l’équipe</source>
            <translation>Timeline of the shift</translation>
        </message>
        <message>
            <source>Rubans des postes</source>
            <translation>Station ribbons</translation>
        </message>
        <message>
            <source>Légende des rubans</source>
            <translation>Ribbon legend</translation>
        </message>
        <message>
            <source>Enregistré à {clock}</source>
            <translation>Saved at {clock}</translation>
        </message>
        <message>
            <source>Au mieux, programme terminé à {clock} si le goulot ne s’arrête plus</source>
            <translation>At best, programme completed at {clock} if the bottleneck stops no more</translation>
        </message>
        <message>
            <source>Lot, composant, poste ou OF</source>
            <translation>Lot, component, station or MO</translation>
        </message>
        <message>
            <source>Lots et pièces</source>
            <translation>Lots and pieces</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Quantité</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Heures</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>{first} à {last}</source>
            <translation>{first} to {last}</translation>
        </message>
        <message>
            <source>TRS</source>
            <translation>OEE</translation>
        </message>
        <message>
            <source>Temps de TT à TU</source>
            <translation>Times from CT to EOT</translation>
        </message>
        <message>
            <source>Taux DO, TP, TQ et TRS</source>
            <translation>Availability, performance, quality and OEE</translation>
        </message>
        <message>
            <source>Pertes par cause</source>
            <translation>Losses by cause</translation>
        </message>
        <message>
            <source>{start} → {now}, à {poste}</source>
            <translation>{start} → {now}, at {poste}</translation>
        </message>
        <message>
            <source>Pertes par cause, TR → TU</source>
            <translation>Losses by cause, PBT → EOT</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>fermeture</source>
            <translation>closing</translation>
        </message>
        <message>
            <source>pauses</source>
            <translation>breaks</translation>
        </message>
        <message>
            <source>arrêts</source>
            <translation>stops</translation>
        </message>
        <message>
            <source>cadence</source>
            <translation>pace</translation>
        </message>
        <message>
            <source>non-qualité</source>
            <translation>non-quality</translation>
        </message>
        <message>
            <source>Disponibilité : TF / TR</source>
            <translation>Availability: APT / PBT</translation>
        </message>
        <message>
            <source>Performance : TN / TF</source>
            <translation>Performance: NOT / APT</translation>
        </message>
        <message>
            <source>Qualité : TU / TN</source>
            <translation>Quality: EOT / NOT</translation>
        </message>
        <message>
            <source>TU / TR</source>
            <translation>EOT / PBT</translation>
        </message>
        <message>
            <source>{loss}, en cours</source>
            <translation>{loss}, ongoing</translation>
        </message>
        <message>
            <source>Pauses, renforts et heures supplémentaires</source>
            <translation>Breaks, temp staff and overtime</translation>
        </message>
        <message>
            <source>Décider</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Décision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Effet</source>
            <translation>Effect</translation>
        </message>
        <message>
            <source>Déplacer l’entretien de {clock} : {upkeep}</source>
            <translation>Move the maintenance of {clock}: {upkeep}</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Garder et essayer</source>
            <translation>Keep and try</translation>
        </message>
        <message>
            <source>Préparer la base</source>
            <translation>Prepare the base</translation>
        </message>
        <message>
            <source>Adresse de la base du centre</source>
            <translation>Address of the centre's base</translation>
        </message>
        <message>
            <source>Sans mot de passe : il ne se garde pas ici. L’administrateur du réseau le met dans le fichier pgpass de ce poste, ou dans la variable PGPASSWORD.</source>
            <translation>Without a password: it is not kept here. The network administrator puts it in this computer's pgpass file, or in the PGPASSWORD variable.</translation>
        </message>
        <message>
            <source>Donnée par GOULOT_CENTRE sur ce poste.</source>
            <translation>Given by GOULOT_CENTRE on this computer.</translation>
        </message>
        <message>
            <source>Ce poste n’est plus relié à un centre.</source>
            <translation>This computer no longer belongs to a centre.</translation>
        </message>
        <message>
            <source>Essai en cours…</source>
            <translation>Trying…</translation>
        </message>
        <message>
            <source>Préparation de la base…</source>
            <translation>Preparing the base…</translation>
        </message>
        <message>
            <source>Le centre répond : PostgreSQL {version}, base prête.</source>
            <translation>The centre answers: PostgreSQL {version}, base ready.</translation>
        </message>
        <message>
            <source>Aucun centre : rien ne quitte ce poste.</source>
            <translation>No centre: nothing leaves this computer.</translation>
        </message>
        <message>
            <source>Clair</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Sombre</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Contraste élevé</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Thème</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Langue</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Taille du texte</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Réglages</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Modèles de compte rendu</source>
            <translation>Templates of the shift report</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centre</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Mettre l’horloge en pause aux alarmes importantes</source>
            <translation>Pause the clock at important alarms</translation>
        </message>
        <message>
            <source>Raccourcis d’une seule lettre : M, D, P, 1, 2…</source>
            <translation>One-letter shortcuts: M, D, P, 1, 2…</translation>
        </message>
        <message>
            <source>Réduire les mouvements : les pièces ne glissent pas d’un poste à l’autre</source>
            <translation>Reduce motion: pieces do not slide from station to station</translation>
        </message>
        <message>
            <source>Choisir un dossier…</source>
            <translation>Choose a folder…</translation>
        </message>
        <message>
            <source>Aucun</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Choisir le dossier des modèles</source>
            <translation>Choose the folder of templates</translation>
        </message>
        <message>
            <source>Aucun dossier de modèles</source>
            <translation>No folder of templates</translation>
        </message>
        <message>
            <source>Dossier des modèles</source>
            <translation>Folder of templates</translation>
        </message>
        <message>
            <source>celui de Goulot seul</source>
            <translation>Goulot’s own only</translation>
        </message>
    </context>
    <context>
        <name>Several</name>
        <message>
            <source>Indicateurs</source>
            <translation>Indicators</translation>
        </message>
        <message>
            <source>Score, sur 100</source>
            <translation>Score, out of 100</translation>
        </message>
        <message>
            <source>Coûts</source>
            <translation>Costs</translation>
        </message>
        <message>
            <source>Pertes au goulot, de TR à TU</source>
            <translation>Bottleneck losses, PBT to EOT</translation>
        </message>
        <message>
            <source>Décisions</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>Prises</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Refusées</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Première décision autre qu’en A</source>
            <translation>First decision unlike A’s</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Heure</source>
            <translation>Hour</translation>
        </message>
        <message>
            <source>Prévu</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Bonnes</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Écart</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>Rebuts</source>
            <translation>Scrap</translation>
        </message>
        <message>
            <source>Arrêts, min</source>
            <translation>Stops, min</translation>
        </message>
        <message>
            <source>Remarques</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Arrêts de {poste}</source>
            <translation>Stops of {poste}</translation>
        </message>
        <message>
            <source>Début</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Remarque</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Quantités notées et vraies</source>
            <translation>Quantities noted and true</translation>
        </message>
        <message>
            <source>Arrêts notés et vrais</source>
            <translation>Stops noted and true</translation>
        </message>
        <message>
            <source>à {poste}, d’au moins 3 min, pauses non comptées</source>
            <translation>at {poste}, of 3 min at least, breaks not counted</translation>
        </message>
        <message>
            <source>le réel est celui du tableau heure par heure</source>
            <translation>actual figures are those of the hour by hour board</translation>
        </message>
        <message>
            <source>Une quantité est juste quand elle est exacte. Un arrêt est retrouvé à 5 min près ; sa durée est juste à 2 min près, ou 10 % s’il est long.</source>
            <translation>A quantity is right when it is exact. A stop is found within 5 min; its length is right within 2 min, or 10% when it is long.</translation>
        </message>
        <message>
            <source>Aucune fiche de suivi n’a été tenue : tout est à lire dans la colonne du réel.</source>
            <translation>No tracking sheet was kept: all is to be read in the column of actual figures.</translation>
        </message>
        <message>
            <source>Quantités justes : {right} sur {all} ({share}), non relevées : {omitted}. Arrêts retrouvés : {seen} sur {stops}, justes : {exact}, oubliés : {missed}, en trop : {extra}.</source>
            <translation>Right quantities: {right} of {all} ({share}), not noted: {omitted}. Stops found: {seen} of {stops}, right: {exact}, missed: {missed}, in excess: {extra}.</translation>
        </message>
        <message>
            <source>Réel</source>
            <translation>Actual</translation>
        </message>
        <message>
            <source>oublié</source>
            <translation>missed</translation>
        </message>
        <message>
            <source>juste</source>
            <translation>right</translation>
        </message>
        <message>
            <source>Noté</source>
            <translation>Noted</translation>
        </message>
        <message>
            <source>Cause notée</source>
            <translation>Cause noted</translation>
        </message>
        <message>
            <source>Bilan</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Remplir la fiche de suivi</source>
            <translation>Fill the tracking sheet</translation>
        </message>
        <message>
            <source>Fiche</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Fiche de suivi</source>
            <translation>Tracking sheet</translation>
        </message>
        <message>
            <source>Tableau masqué en examen blanc : tenez la fiche de suivi.</source>
            <translation>Board hidden in a mock exam: keep the tracking sheet.</translation>
        </message>
        <message numerus="yes">
            <source>%n heure à remplir</source>
            <translation>
                <numerusform>%n hour to be filled</numerusform>
                <numerusform>%n hours to be filled</numerusform>
            </translation>
        </message>
        <message>
            <source>Fiche : {hour} à remplir (F4)</source>
            <translation>Sheet: {hour} to be filled (F4)</translation>
        </message>
        <message>
            <source>Fiche de suivi heure par heure</source>
            <translation>Hour by hour tracking sheet</translation>
        </message>
        <message>
            <source>Pièces de {hour}</source>
            <translation>Pieces of {hour}</translation>
        </message>
        <message>
            <source>Sorties de ligne et rebuts de toute la ligne, à relever à la fin de chaque heure.</source>
            <translation>Parts out of the line and scrap of the whole line, to be noted at the end of each hour.</translation>
        </message>
        <message>
            <source>enregistrée au fil de la saisie, comparée au réel en débriefing</source>
            <translation>saved as you type, held against actual figures in the debriefing</translation>
        </message>
        <message>
            <source>Rappel à chaque heure</source>
            <translation>Remind me every hour</translation>
        </message>
        <message>
            <source>Noter l’arrêt</source>
            <translation>Note the stop</translation>
        </message>
        <message>
            <source>Corriger</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Retirer</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Arrêts notés</source>
            <translation>Stops noted</translation>
        </message>
        <message>
            <source>à partir de {minutes} min, hors pauses</source>
            <translation>from {minutes} min on, breaks left out</translation>
        </message>
        <message>
            <source>Heure de début de l’arrêt</source>
            <translation>Time at which the stop began</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Durée de l’arrêt en minutes</source>
            <translation>Length of the stop in minutes</translation>
        </message>
        <message>
            <source>Cause de l’arrêt</source>
            <translation>Cause of the stop</translation>
        </message>
        <message>
            <source>Remarque sur l’arrêt</source>
            <translation>Remark on the stop</translation>
        </message>
        <message>
            <source>Panne</source>
            <translation>Breakdown</translation>
        </message>
        <message>
            <source>Changement, réglage</source>
            <translation>Changeover, setting</translation>
        </message>
        <message>
            <source>Manque matière</source>
            <translation>No material</translation>
        </message>
        <message>
            <source>Manque opérateur</source>
            <translation>No operator</translation>
        </message>
        <message>
            <source>Attente amont</source>
            <translation>Starved</translation>
        </message>
        <message>
            <source>Saturation aval</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <source>Contrôle, qualité</source>
            <translation>Check, quality</translation>
        </message>
        <message>
            <source>Énergie, fluides</source>
            <translation>Energy, fluids</translation>
        </message>
        <message>
            <source>Arrêt décidé</source>
            <translation>Stopped on purpose</translation>
        </message>
        <message>
            <source>durée fausse</source>
            <translation>wrong length</translation>
        </message>
        <message>
            <source>cause fausse</source>
            <translation>wrong cause</translation>
        </message>
        <message>
            <source>aucun arrêt alors</source>
            <translation>no stop then</translation>
        </message>
    </context>
    <context>
        <name>Skipped</name>
        <message>
            <source>Écart trouvé et laissé avant le démarrage : {item} ({length} de reprise).</source>
            <translation>Gap found and left before the start: {item} ({length} to put right).</translation>
        </message>
        <message>
            <source>Non vérifié avant le démarrage : {item} ({length} avec la reprise).</source>
            <translation>Not checked before the start: {item} ({length} with putting it right).</translation>
        </message>
        <message>
            <source>{poste} : {lost} à l’arrêt tant que cela a duré.</source>
            <translation>{poste}: {lost} stopped while it lasted.</translation>
        </message>
        <message>
            <source>{poste}, le goulot : {lost} à l’arrêt tant que cela a duré.</source>
            <translation>{poste}, the bottleneck: {lost} stopped while it lasted.</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message numerus="yes">
            <source>%n mot à revoir</source>
            <translation>
                <numerusform>%n word to look at</numerusform>
                <numerusform>%n words to look at</numerusform>
            </translation>
        </message>
        <message>
            <source>rien à revoir</source>
            <translation>nothing to look at</translation>
        </message>
        <message>
            <source>Orthographe</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>Aucun mot à revoir.</source>
            <translation>No word to look at.</translation>
        </message>
        <message>
            <source>Aucune proposition</source>
            <translation>No proposal</translation>
        </message>
        <message>
            <source>Garder « {word} »</source>
            <translation>Keep “{word}”</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Quitter</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Repartir d’une base vide</source>
            <translation>Start from an empty base</translation>
        </message>
        <message>
            <source>Reprendre la sauvegarde</source>
            <translation>Restore the backup</translation>
        </message>
        <message>
            <source>Cause probable : ordinateur éteint ou clé retirée pendant une écriture, ou disque en fin de vie. Le fichier abîmé est gardé sous un autre nom.</source>
            <translation>Likely cause: computer switched off or key pulled out while writing, or a failing disk. The damaged file is kept under another name.</translation>
        </message>
        <message>
            <source>Aucune sauvegarde lisible : ses séances ne seront plus accessibles.</source>
            <translation>No readable backup: its sessions will be out of reach.</translation>
        </message>
        <message>
            <source>Sauvegarde du {day} à {time} : ce qui a été fait depuis n’y est pas.</source>
            <translation>Backup of {day} at {time}: what was done since is not in it.</translation>
        </message>
        <message>
            <source>Pas d’écran ici : Goulot vit le scénario par défaut jusqu’à son compte rendu.</source>
            <translation>No display here: Goulot lives the default scenario through to its shift report.</translation>
        </message>
        <message>
            <source>Qt ne peut être chargé, il manque {libraries} : Goulot vit le scénario par défaut.</source>
            <translation>Qt cannot be loaded, {libraries} missing: Goulot lives the default scenario.</translation>
        </message>
        <message>
            <source>Pas d’écran ici : importer le paquet par goulot package import.</source>
            <translation>No display here: import the package with goulot package import.</translation>
        </message>
        <message>
            <source>compte-rendu-{scenario}-graine-{seed}.docx</source>
            <translation>shift-report-{scenario}-seed-{seed}.docx</translation>
        </message>
        <message>
            <source>Compte rendu : {path}</source>
            <translation>Shift report: {path}</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Arrêt prévu</source>
            <translation>Planned stop</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Micro-arrêt</source>
            <translation>Minor stop</translation>
        </message>
        <message>
            <source>Bloqué</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <source>Famine</source>
            <translation>Starved</translation>
        </message>
        <message>
            <source>Manque matière</source>
            <translation>No material</translation>
        </message>
        <message>
            <source>Sans opérateur</source>
            <translation>No operator</translation>
        </message>
        <message>
            <source>Réparation</source>
            <translation>Repair</translation>
        </message>
        <message>
            <source>Panne</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Changement</source>
            <translation>Changeover</translation>
        </message>
        <message>
            <source>Contrôle</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Sans énergie</source>
            <translation>No utility</translation>
        </message>
        <message>
            <source>Arrêté</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>Sans charge</source>
            <translation>No load</translation>
        </message>
        <message>
            <source>Fermé</source>
            <translation>Closed</translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>tient</source>
            <translation>holds</translation>
        </message>
        <message>
            <source>{quantity} avant {clock}</source>
            <translation>{quantity} before {clock}</translation>
        </message>
        <message>
            <source>Même commandé maintenant, il arrive trop tard : {late} de manque.</source>
            <translation>Even ordered now it comes too late: {late} short.</translation>
        </message>
        <message>
            <source>Proposition : {lots} × {lot}, à commander avant {clock}.</source>
            <translation>Proposal: {lots} × {lot}, to be ordered before {clock}.</translation>
        </message>
        <message>
            <source>Point de commande {point}, dont {safety} de sécurité ; délai {delay}.</source>
            <translation>Reorder point {point}, of which {safety} safety stock; lead time {delay}.</translation>
        </message>
        <message>
            <source>{name} : manque à {clock} d’après le programme, livraisons comptées.</source>
            <translation>{name}: lacking at {clock} by the programme, deliveries counted.</translation>
        </message>
        <message>
            <source>{name} : tient grâce à ce qui est annoncé.</source>
            <translation>{name}: lasts thanks to what is announced.</translation>
        </message>
        <message>
            <source>{name} : le stock tient jusqu’à la fin du programme.</source>
            <translation>{name}: the stock lasts to the end of the programme.</translation>
        </message>
        <message>
            <source>La livraison de {clock} n’est au poste qu’à {there} : {delay} de manutention.</source>
            <translation>The {clock} delivery is at the station only at {there}: {delay} of handling.</translation>
        </message>
        <message>
            <source>{quantity} en {delay}, {cost}</source>
            <translation>{quantity} in {delay}, {cost}</translation>
        </message>
        <message>
            <source>à contrôler à l’arrivée</source>
            <translation>to be checked on arrival</translation>
        </message>
        <message>
            <source>en cours de contrôle</source>
            <translation>being checked</translation>
        </message>
        <message>
            <source>lot isolé</source>
            <translation>lot set aside</translation>
        </message>
        <message>
            <source>reçu, à contrôler</source>
            <translation>received, to be checked</translation>
        </message>
        <message>
            <source>express</source>
            <translation>express</translation>
        </message>
        <message>
            <source>prévue</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>Couverture des stocks</source>
            <translation>Stock cover</translation>
        </message>
        <message>
            <source>Monter le remplaçant</source>
            <translation>Fit the substitute</translation>
        </message>
        <message>
            <source>Commander ce qui est proposé</source>
            <translation>Order what is proposed</translation>
        </message>
        <message>
            <source>trait : besoin jusqu’à la fin de l’équipe</source>
            <translation>line: need to the end of the shift</translation>
        </message>
        <message>
            <source>Plus rien n’est à monter.</source>
            <translation>Nothing is left to fit.</translation>
        </message>
        <message>
            <source>Revenir au composant prévu</source>
            <translation>Back to the planned component</translation>
        </message>
        <message>
            <source>{code}, {seconds} s par cycle</source>
            <translation>{code}, {seconds} s per cycle</translation>
        </message>
        <message>
            <source>Commander ce qui est proposé ({count}, {cost})</source>
            <translation>Order what is proposed ({count}, {cost})</translation>
        </message>
        <message>
            <source>Rien à commander</source>
            <translation>Nothing to order</translation>
        </message>
        <message>
            <source>Commandé en express : {names}.</source>
            <translation>Ordered express: {names}.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Composant</source>
            <translation>Component</translation>
        </message>
        <message>
            <source>Poste</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Besoin</source>
            <translation>Need</translation>
        </message>
        <message>
            <source>Couverture</source>
            <translation>Cover</translation>
        </message>
        <message>
            <source>Durée</source>
            <translation>Lasts</translation>
        </message>
        <message>
            <source>Rupture</source>
            <translation>Stockout</translation>
        </message>
        <message>
            <source>Livraison</source>
            <translation>Delivery</translation>
        </message>
        <message>
            <source>Point de commande</source>
            <translation>Reorder point</translation>
        </message>
        <message>
            <source>À commander</source>
            <translation>To order</translation>
        </message>
        <message>
            <source>Volets des stocks</source>
            <translation>Leaves of the stocks</translation>
        </message>
        <message>
            <source>Couverture et commandes</source>
            <translation>Cover and orders</translation>
        </message>
        <message>
            <source>Réceptions</source>
            <translation>Receipts</translation>
        </message>
        <message>
            <source>Liste à servir</source>
            <translation>List to serve</translation>
        </message>
        <message>
            <source>Kanban</source>
            <translation>Kanban</translation>
        </message>
        <message>
            <source>Réceptions à contrôler</source>
            <translation>Receipts to check</translation>
        </message>
        <message>
            <source>quantité, référence, aspect, date : avant la mise au bord de ligne</source>
            <translation>quantity, product, aspect, date: before they go to the line side</translation>
        </message>
        <message>
            <source>Un contrôle occupe le cariste {length} : un lot mauvais est isolé avant d’être monté. Sans contrôle, les pièces mauvaises se voient au montage, ou sortent de la ligne.</source>
            <translation>A check takes {length} of the material handler: a bad lot is set aside before it is mounted. Without it, bad parts are seen at mounting, or leave the line.</translation>
        </message>
        <message>
            <source>à quai</source>
            <translation>at the dock</translation>
        </message>
        <message>
            <source>Se décide une fois la livraison arrivée, pendant l’équipe.</source>
            <translation>To be decided once the delivery is there, during the shift.</translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Quantité</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Contrôle</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Liste à servir par poste</source>
            <translation>List to serve by station</translation>
        </message>
        <message>
            <source>pour les OF du programme, pièces en plus comprises ; Ctrl+C copie</source>
            <translation>for the orders of the programme, extra pieces included; Ctrl+C copies</translation>
        </message>
        <message>
            <source>Par pièce</source>
            <translation>Per piece</translation>
        </message>
        <message>
            <source>Pour le programme</source>
            <translation>For the programme</translation>
        </message>
        <message>
            <source>Au bord de ligne</source>
            <translation>At the line side</translation>
        </message>
        <message>
            <source>À apporter</source>
            <translation>To bring</translation>
        </message>
    </context>
    <context>
        <name>Stop</name>
        <message>
            <source>sur décision</source>
            <translation>by order</translation>
        </message>
        <message>
            <source>nettoyage</source>
            <translation>cleaning</translation>
        </message>
        <message>
            <source>entretien</source>
            <translation>maintenance</translation>
        </message>
        <message>
            <source>changement d’outil</source>
            <translation>tool change</translation>
        </message>
        <message>
            <source>zone du robot à dégager</source>
            <translation>robot’s zone to be cleared</translation>
        </message>
        <message>
            <source>mise en sécurité</source>
            <translation>being made safe</translation>
        </message>
        <message>
            <source>reprise demandée par la qualité</source>
            <translation>sorting asked for by quality</translation>
        </message>
        <message>
            <source>tri de pièces isolées</source>
            <translation>sorting of quarantined pieces</translation>
        </message>
        <message>
            <source>réglage d’un paramètre</source>
            <translation>setting of a parameter</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>{file} : {what}. La base doit être sur un disque local ; choisir un autre dossier par GOULOT_DATA.</source>
            <translation>{file}: {what}. The base must be on a local disk; choose another folder with GOULOT_DATA.</translation>
        </message>
        <message>
            <source>{file} : écriture impossible ({what}). Rendre le dossier accessible, ou en choisir un par GOULOT_DATA.</source>
            <translation>{file}: cannot be written ({what}). Give access to the folder, or choose another with GOULOT_DATA.</translation>
        </message>
        <message>
            <source>{file} : base endommagée ({what}). Rien n’a été effacé ; « goulot restore » reprend une sauvegarde.</source>
            <translation>{file}: damaged base ({what}). Nothing was erased; “goulot restore” brings back a backup.</translation>
        </message>
        <message>
            <source>{file} : ce n’est pas une base de Goulot ({what}).</source>
            <translation>{file}: not a Goulot base ({what}).</translation>
        </message>
        <message>
            <source>{file} : base d’un Goulot plus récent ({what}). Mettre Goulot à jour.</source>
            <translation>{file}: base of a later Goulot ({what}). Update Goulot.</translation>
        </message>
        <message>
            <source>{file} : séance introuvable ({what}).</source>
            <translation>{file}: session not found ({what}).</translation>
        </message>
        <message>
            <source>{file} : document introuvable ({what}).</source>
            <translation>{file}: document not found ({what}).</translation>
        </message>
        <message>
            <source>{file} : séance vécue avec le moteur {what}, celui-ci est {expected} : elle ne peut être reprise.</source>
            <translation>{file}: session lived with engine {what}, this one is {expected}: it cannot be resumed.</translation>
        </message>
        <message>
            <source>{file} : le scénario a changé depuis cette séance : elle ne peut être reprise ({what}).</source>
            <translation>{file}: the scenario has changed since this session: it cannot be resumed ({what}).</translation>
        </message>
        <message>
            <source>{file} : les faits conservés ne sont pas ceux que donnent les décisions ({what}).</source>
            <translation>{file}: the facts kept are not those the decisions give ({what}).</translation>
        </message>
        <message>
            <source>{file} : cette séance est une copie rapportée du centre ({what}), elle ne fait que se lire.</source>
            <translation>{file}: this session is a copy fetched from the centre ({what}), it can only be read.</translation>
        </message>
        <message>
            <source>Cette séance est ouverte dans une autre fenêtre de Goulot : lecture seule ici.</source>
            <translation>This session is open in another Goulot window: read-only here.</translation>
        </message>
        <message>
            <source>{file} : la base sert à une autre fenêtre ({what}). Fermer Goulot partout, puis recommencer.</source>
            <translation>{file}: the database is used by another window ({what}). Close Goulot everywhere, then try again.</translation>
        </message>
        <message>
            <source>Disque plein : {file} ne peut plus grandir. Faites de la place : l’équipe attend, puis repart d’elle-même.</source>
            <translation>Disk full: {file} can no longer grow. Make some room: the shift waits, then goes on by itself.</translation>
        </message>
        <message>
            <source>{file} est en lecture seule ou sur un disque retiré ({what}). Rendez le dossier accessible en écriture ; l’équipe attend.</source>
            <translation>{file} is read-only or on a removed disk ({what}). Make the folder writable; the shift waits.</translation>
        </message>
        <message>
            <source>{file} est verrouillé par un autre programme (sauvegarde, antivirus, autre fenêtre). L’équipe attend qu’il le libère.</source>
            <translation>{file} is locked by another program (backup, antivirus, another window). The shift waits until it is released.</translation>
        </message>
        <message>
            <source>{file} : rien n’a pu être enregistré ({what}). Vérifier la place et les droits du disque.</source>
            <translation>{file}: nothing could be saved ({what}). Check the room on the disk and the rights to it.</translation>
        </message>
    </context>
    <context>
        <name>Symptom</name>
        <message>
            <source>cadence en baisse</source>
            <translation>rate falling</translation>
        </message>
        <message>
            <source>micro-arrêts répétés</source>
            <translation>repeated minor stops</translation>
        </message>
    </context>
    <context>
        <name>System</name>
        <message>
            <source>le fichier ou le dossier n’existe pas</source>
            <translation>no such file or folder</translation>
        </message>
        <message>
            <source>accès refusé</source>
            <translation>access denied</translation>
        </message>
        <message>
            <source>opération interdite</source>
            <translation>operation not permitted</translation>
        </message>
        <message>
            <source>le fichier existe déjà</source>
            <translation>the file exists already</translation>
        </message>
        <message>
            <source>c’est un dossier, un fichier était attendu</source>
            <translation>it is a folder, a file was expected</translation>
        </message>
        <message>
            <source>un fichier se trouve là où un dossier était attendu</source>
            <translation>a file stands where a folder was expected</translation>
        </message>
        <message>
            <source>il n’y a plus de place sur le disque</source>
            <translation>no room is left on the disk</translation>
        </message>
        <message>
            <source>le disque est en lecture seule</source>
            <translation>the disk is read-only</translation>
        </message>
        <message>
            <source>le nom est trop long</source>
            <translation>the name is too long</translation>
        </message>
    </context>
    <context>
        <name>Template</name>
        <message>
            <source>ce fichier n’est pas un texte en UTF-8</source>
            <translation>this file is not a text in UTF-8</translation>
        </message>
        <message>
            <source>aucune partie : une ligne « # titre » est attendue</source>
            <translation>no part: a line “# title” is expected</translation>
        </message>
        <message>
            <source>[[ {call} ]] est inconnu ; attendu : {known}</source>
            <translation>[[ {call} ]] is unknown; expected: {known}</translation>
        </message>
        <message>
            <source>{name}, ligne {line} : {wrong}</source>
            <translation>{name}, line {line}: {wrong}</translation>
        </message>
        <message>
            <source>modèle trop long, {limit} caractères au plus</source>
            <translation>template too long, {limit} characters at most</translation>
        </message>
        <message>
            <source>accolades mal fermées ou ordre inconnu</source>
            <translation>braces not closed or unknown order</translation>
        </message>
        <message>
            <source>seuls les noms, « for » et « if » sont permis</source>
            <translation>only names, “for” and “if” are allowed</translation>
        </message>
        <message>
            <source>le texte produit est trop long</source>
            <translation>the text produced is too long</translation>
        </message>
        <message>
            <source>« {name} » n’existe pas</source>
            <translation>“{name}” does not exist</translation>
        </message>
        <message>
            <source>cette ligne ne peut pas être remplie</source>
            <translation>this line cannot be filled</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>DO</source>
            <translation>A</translation>
        </message>
        <message>
            <source>TP</source>
            <translation>P</translation>
        </message>
        <message>
            <source>TQ</source>
            <translation>Q</translation>
        </message>
        <message>
            <source>TRS</source>
            <translation>OEE</translation>
        </message>
        <message>
            <source>TR</source>
            <translation>PBT</translation>
        </message>
        <message>
            <source>TU</source>
            <translation>EOT</translation>
        </message>
        <message>
            <source>TT</source>
            <translation>CT</translation>
        </message>
        <message>
            <source>TO</source>
            <translation>POT</translation>
        </message>
        <message>
            <source>TF</source>
            <translation>APT</translation>
        </message>
        <message>
            <source>TN</source>
            <translation>NOT</translation>
        </message>
    </context>
    <context>
        <name>Typed</name>
        <message>
            <source>Un temps ou un taux n’est jamais négatif : entrez 0 ou plus.</source>
            <translation>A time or a rate is never negative: enter 0 or more.</translation>
        </message>
        <message>
            <source>Ce n’est pas un nombre : entrez des chiffres, par exemple 334,5.</source>
            <translation>This is not a number: enter digits, for example 334.5.</translation>
        </message>
        <message>
            <source>Nombre trop grand : au plus {most}.</source>
            <translation>Number too large: {most} at most.</translation>
        </message>
    </context>
    <context>
        <name>TypedSheet</name>
        <message>
            <source>Entrez l’heure du début de l’arrêt, comme 07:12.</source>
            <translation>Enter the time at which the stop began, like 07:12.</translation>
        </message>
        <message>
            <source>Entrez la durée de l’arrêt en minutes, au moins 1.</source>
            <translation>Enter how many minutes the stop lasted, 1 at least.</translation>
        </message>
        <message>
            <source>Un nombre n’est jamais négatif ici : entrez 0 ou plus.</source>
            <translation>A number is never negative here: enter 0 or more.</translation>
        </message>
        <message>
            <source>Un nombre entier est attendu, sans virgule.</source>
            <translation>A whole number is expected, without decimals.</translation>
        </message>
        <message>
            <source>Ce n’est pas un nombre : entrez des chiffres, par exemple 42.</source>
            <translation>Not a number: enter digits, 42 for instance.</translation>
        </message>
        <message>
            <source>Nombre trop grand : au plus {most}.</source>
            <translation>Number too large: {most} at most.</translation>
        </message>
        <message>
            <source>Ce n’est pas une heure : entrez-la comme 07:12.</source>
            <translation>Not a time of day: enter it like 07:12.</translation>
        </message>
        <message>
            <source>Cette heure n’est pas dans l’équipe.</source>
            <translation>That time is not within the shift.</translation>
        </message>
    </context>
    <context>
        <name>Unexplained</name>
        <message>
            <source>{label} : {value}, objectif {target}, écart {gap}.</source>
            <translation>{label}: {value}, target {target}, gap {gap}.</translation>
        </message>
        <message>
            <source>Écarts non expliqués</source>
            <translation>Unexplained gaps</translation>
        </message>
    </context>
    <context>
        <name>Unit</name>
        <message>
            <source>Nm³/pièce</source>
            <translation>Nm³/piece</translation>
        </message>
        <message>
            <source>€/pièce</source>
            <translation>€/piece</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>u.</source>
            <translation>pcs</translation>
        </message>
    </context>
    <context>
        <name>Usage</name>
        <message>
            <source>--decisions : un fichier de décisions exclut --policy</source>
            <translation>--decisions: a file of decisions excludes --policy</translation>
        </message>
        <message>
            <source>--journal : un journal tient une seule séance, --replications est de trop</source>
            <translation>--journal: one journal holds one session, expected no --replications</translation>
        </message>
        <message>
            <source>attendu un nombre entier</source>
            <translation>expected a whole number</translation>
        </message>
        <message>
            <source>attendu au moins {ge}</source>
            <translation>expected at least {ge}</translation>
        </message>
        <message>
            <source>attendu au plus {le}</source>
            <translation>expected at most {le}</translation>
        </message>
        <message>
            <source>{option} : {found} : {expected}</source>
            <translation>{option}: {found}: {expected}</translation>
        </message>
        <message>
            <source>--policy : {found} : attendu un parmi {known}</source>
            <translation>--policy: {found}: expected one of {known}</translation>
        </message>
        <message>
            <source>--until : {found} : attendu plus de 0 et au plus {limit}, la durée de la séance</source>
            <translation>--until: {found}: expected more than 0 and at most {limit}, the length of the session</translation>
        </message>
        <message>
            <source>--warmup : {found} : attendu moins que la durée simulée, {limit}</source>
            <translation>--warmup: {found}: expected less than the time simulated, {limit}</translation>
        </message>
        <message>
            <source>{option} : {found} : attendu HH:MM depuis le début de la séance, ou un nombre de jours tel que 30d</source>
            <translation>{option}: {found}: expected HH:MM since the start of the session, or a number of days such as 30d</translation>
        </message>
        <message>
            <source>--until : {kind} est donnée à {found} ms : attendu au plus {limit} ms</source>
            <translation>--until: {kind} is given at {found} ms: expected at most {limit} ms</translation>
        </message>
    </context>
    <context>
        <name>Utility</name>
        <message>
            <source>Air comprimé</source>
            <translation>Compressed air</translation>
        </message>
        <message>
            <source>Électricité</source>
            <translation>Electricity</translation>
        </message>
        <message>
            <source>Eau</source>
            <translation>Water</translation>
        </message>
        <message>
            <source>Gaz</source>
            <translation>Gas</translation>
        </message>
    </context>
    <context>
        <name>Verb</name>
        <message>
            <source>Affecter</source>
            <translation>Assign</translation>
        </message>
        <message>
            <source>Libérer</source>
            <translation>Free</translation>
        </message>
        <message>
            <source>Appeler la maintenance</source>
            <translation>Call maintenance</translation>
        </message>
        <message>
            <source>Demander un contrôle</source>
            <translation>Ask for a check</translation>
        </message>
        <message>
            <source>Faire nettoyer le poste</source>
            <translation>Have the station cleaned</translation>
        </message>
        <message>
            <source>Faire changer l’outil</source>
            <translation>Have the tool changed</translation>
        </message>
        <message>
            <source>Lancer le changement de série</source>
            <translation>Start the changeover</translation>
        </message>
        <message>
            <source>Préparer le changement de série</source>
            <translation>Prepare the changeover</translation>
        </message>
        <message>
            <source>Déplacer un entretien</source>
            <translation>Move a planned maintenance</translation>
        </message>
        <message>
            <source>Maintenance de niveau 1</source>
            <translation>Level-1 maintenance</translation>
        </message>
        <message>
            <source>Régler un paramètre</source>
            <translation>Set a parameter</translation>
        </message>
        <message>
            <source>Isoler les pièces</source>
            <translation>Quarantine the pieces</translation>
        </message>
        <message>
            <source>Faire trier</source>
            <translation>Have them sorted</translation>
        </message>
        <message>
            <source>Remettre</source>
            <translation>Put back</translation>
        </message>
        <message>
            <source>Rebuter</source>
            <translation>Scrap</translation>
        </message>
        <message>
            <source>Retoucher</source>
            <translation>Rework</translation>
        </message>
        <message>
            <source>Compter le stock</source>
            <translation>Count the stock</translation>
        </message>
        <message>
            <source>Contrôler la réception</source>
            <translation>Check the receipt</translation>
        </message>
        <message>
            <source>Trier le lot</source>
            <translation>Sort the lot</translation>
        </message>
        <message>
            <source>Retourner le lot</source>
            <translation>Return the lot</translation>
        </message>
        <message>
            <source>Accepter le lot</source>
            <translation>Accept the lot</translation>
        </message>
        <message>
            <source>Arrêter le poste</source>
            <translation>Stop the station</translation>
        </message>
        <message>
            <source>Remettre en marche</source>
            <translation>Restart</translation>
        </message>
        <message>
            <source>Déplacer un OF</source>
            <translation>Move an order</translation>
        </message>
        <message>
            <source>Retirer un OF annulé</source>
            <translation>Take off a cancelled order</translation>
        </message>
        <message>
            <source>Fractionner un OF</source>
            <translation>Split an order</translation>
        </message>
        <message>
            <source>Changer un élément de poste</source>
            <translation>Move an element</translation>
        </message>
        <message>
            <source>Commander en express</source>
            <translation>Order express</translation>
        </message>
        <message>
            <source>Changer de composant</source>
            <translation>Change component</translation>
        </message>
        <message>
            <source>Acquitter</source>
            <translation>Acknowledge</translation>
        </message>
        <message>
            <source>Déplacer une pause</source>
            <translation>Move a break</translation>
        </message>
        <message>
            <source>Donner une pause</source>
            <translation>Give a break</translation>
        </message>
        <message>
            <source>Prolonger l’équipe</source>
            <translation>Extend the shift</translation>
        </message>
        <message>
            <source>Appeler un renfort</source>
            <translation>Call temp staff</translation>
        </message>
        <message>
            <source>Prévoir une rotation</source>
            <translation>Plan a rotation</translation>
        </message>
        <message>
            <source>Retirer une rotation</source>
            <translation>Take off a rotation</translation>
        </message>
        <message>
            <source>Vérifier avant le démarrage</source>
            <translation>Check before the start</translation>
        </message>
        <message>
            <source>Remettre en conformité</source>
            <translation>Put right</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Remise, version {number}</source>
            <translation>Handed in, version {number}</translation>
        </message>
        <message>
            <source>Mise de côté, n° {number}</source>
            <translation>Set aside, no. {number}</translation>
        </message>
        <message>
            <source>Le brouillon repart de « {title} ».</source>
            <translation>The draft starts again from “{title}”.</translation>
        </message>
        <message>
            <source>Cette version ne peut pas être relue.</source>
            <translation>This version cannot be read again.</translation>
        </message>
        <message>
            <source>Versions du compte rendu</source>
            <translation>Versions of the report</translation>
        </message>
        <message>
            <source>Versions gardées</source>
            <translation>Kept versions</translation>
        </message>
        <message>
            <source>Aucune version gardée : le brouillon est seul.</source>
            <translation>No version kept: the draft is alone.</translation>
        </message>
        <message>
            <source>Garder le brouillon sous ce nom</source>
            <translation>Keep the draft under this name</translation>
        </message>
        <message>
            <source>Reprendre comme brouillon</source>
            <translation>Take up as the draft</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Gardée le</source>
            <translation>Kept on</translation>
        </message>
        <message>
            <source>Nom de la version</source>
            <translation>Name of the version</translation>
        </message>
        <message>
            <source>De cette version au brouillon actuel</source>
            <translation>From this version to the current draft</translation>
        </message>
        <message>
            <source>Le brouillon remplacé est gardé lui aussi.</source>
            <translation>The draft it replaces is kept too.</translation>
        </message>
        <message>
            <source>Différences avec le brouillon</source>
            <translation>Differences with the draft</translation>
        </message>
        <message>
            <source>Identique au brouillon</source>
            <translation>Same as the draft</translation>
        </message>
    </context>
    <context>
        <name>Wait</name>
        <message>
            <source>fournée incomplète</source>
            <translation>batch not complete</translation>
        </message>
        <message>
            <source>pas de carte kanban</source>
            <translation>no kanban card</translation>
        </message>
    </context>
    <context>
        <name>Why</name>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Norme NF E60-182</source>
            <translation>Standard NF E60-182</translation>
        </message>
        <message>
            <source>Barème du scénario</source>
            <translation>Rules of the scenario</translation>
        </message>
        <message>
            <source>Comptage du journal de séance</source>
            <translation>Counted from the session log</translation>
        </message>
        <message>
            <source>TT = de la prise de poste à maintenant</source>
            <translation>Total time: from the start of the shift until now</translation>
        </message>
        <message>
            <source>Temps perdu pour cette cause au goulot ; sa part est rapportée au temps requis TR</source>
            <translation>Time lost to this cause at the bottleneck; its share is that of the required time</translation>
        </message>
        <message>
            <source>Part du temps requis</source>
            <translation>Share of the required time</translation>
        </message>
        <message>
            <source>Cycle de référence</source>
            <translation>Reference cycle</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>Cycles faits</source>
            <translation>Cycles done</translation>
        </message>
        <message>
            <source>Temps passé dans chaque état depuis la prise de poste ; l’état présent depuis son début</source>
            <translation>Time spent in each state since the start of the shift; the present state since it began</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Niveau moyen</source>
            <translation>Mean level</translation>
        </message>
        <message>
            <source>Niveau le plus haut</source>
            <translation>Highest level</translation>
        </message>
        <message>
            <source>Isolées</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>À remettre</source>
            <translation>To be given back</translation>
        </message>
        <message>
            <source>Pièces maintenant</source>
            <translation>Parts now</translation>
        </message>
        <message>
            <source>Pièces maintenant = pièces du début + entrées − sorties − isolées</source>
            <translation>Parts now = parts at the start + in − out − set aside</translation>
        </message>
        <message>
            <source>Stock {buffer}</source>
            <translation>Buffer {buffer}</translation>
        </message>
        <message>
            <source>Durée de l’équipe</source>
            <translation>Length of the shift</translation>
        </message>
        <message>
            <source>Temps requis du goulot</source>
            <translation>Required time of the bottleneck</translation>
        </message>
        <message>
            <source>Pièces du programme</source>
            <translation>Parts of the programme</translation>
        </message>
        <message>
            <source>Cadence du goulot</source>
            <translation>Pace of the bottleneck</translation>
        </message>
        <message>
            <source>Takt</source>
            <translation>Takt time</translation>
        </message>
        <message>
            <source>Takt = temps requis du goulot (durée − pauses − entretien prévu) / pièces du programme</source>
            <translation>Takt = required time of the bottleneck (length − breaks − planned upkeep) / pieces of the programme</translation>
        </message>
        <message>
            <source>TT, temps total</source>
            <translation>TT, total time</translation>
        </message>
        <message>
            <source>TO, temps d’ouverture</source>
            <translation>TO, opening time</translation>
        </message>
        <message>
            <source>TR, temps requis</source>
            <translation>TR, required time</translation>
        </message>
        <message>
            <source>TF, temps de fonctionnement</source>
            <translation>TF, operating time</translation>
        </message>
        <message>
            <source>TN, temps net</source>
            <translation>TN, net time</translation>
        </message>
        <message>
            <source>TU, temps utile</source>
            <translation>TU, useful time</translation>
        </message>
        <message>
            <source>DO, disponibilité opérationnelle</source>
            <translation>Availability</translation>
        </message>
        <message>
            <source>TP, taux de performance</source>
            <translation>Performance rate</translation>
        </message>
        <message>
            <source>TQ, taux de qualité</source>
            <translation>Quality rate</translation>
        </message>
        <message>
            <source>TRS, taux de rendement synthétique</source>
            <translation>OEE, overall equipment effectiveness</translation>
        </message>
        <message>
            <source>Limite de contrôle basse</source>
            <translation>Lower control limit</translation>
        </message>
        <message>
            <source>Limite de contrôle haute</source>
            <translation>Upper control limit</translation>
        </message>
        <message>
            <source>Étendue de l’échantillon</source>
            <translation>Range of the sample</translation>
        </message>
        <message>
            <source>Pièces mesurées</source>
            <translation>Parts measured</translation>
        </message>
        <message>
            <source>Moyenne de l’échantillon</source>
            <translation>Mean of the sample</translation>
        </message>
        <message>
            <source>Hors limites : la moyenne sort des limites de contrôle, le procédé a dérivé</source>
            <translation>Out of limits: the mean leaves the control limits, the process has drifted</translation>
        </message>
        <message>
            <source>Encours de départ</source>
            <translation>Work in progress at the start</translation>
        </message>
        <message>
            <source>Lancées</source>
            <translation>Launched</translation>
        </message>
        <message>
            <source>Au rebut</source>
            <translation>Scrapped</translation>
        </message>
        <message>
            <source>Encours maintenant</source>
            <translation>Work in progress now</translation>
        </message>
        <message>
            <source>Bonnes</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Bonnes = encours de départ + lancées − rebut − encours maintenant</source>
            <translation>Good = work in progress at the start + launched − scrapped − work in progress now</translation>
        </message>
        <message>
            <source>Bilan pièces</source>
            <translation>Balance of parts</translation>
        </message>
        <message>
            <source>Plan de l’heure</source>
            <translation>Plan of the hour</translation>
        </message>
        <message>
            <source>Dû à cet instant</source>
            <translation>Due by now</translation>
        </message>
        <message>
            <source>Bonnes au goulot</source>
            <translation>Good at the bottleneck</translation>
        </message>
        <message>
            <source>Bonnes en sortie</source>
            <translation>Good out of the line</translation>
        </message>
        <message>
            <source>Écart</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>Écart = bonnes en sortie − dû ; le programme est réparti sur le temps requis, hors pauses</source>
            <translation>Gap = good out of the line − due; the programme is spread over the required time, breaks left out</translation>
        </message>
        <message>
            <source>Heure {span}</source>
            <translation>Hour {span}</translation>
        </message>
        <message>
            <source>Cumul = somme des heures ; écart = bonnes en sortie − dû à cet instant</source>
            <translation>Total = sum of the hours; gap = good out of the line − due by now</translation>
        </message>
        <message>
            <source>Cumul des heures</source>
            <translation>Total of the hours</translation>
        </message>
        <message>
            <source>Commandées</source>
            <translation>Ordered</translation>
        </message>
        <message>
            <source>Livrées</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>Dû</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Marge</source>
            <translation>Slack</translation>
        </message>
        <message>
            <source>Fin au mieux = reste à livrer × cadence du goulot, dans cette séquence, changements et pauses compris</source>
            <translation>End at best = left to deliver × pace of the bottleneck, in this sequence, changeovers and breaks included</translation>
        </message>
        <message>
            <source>Fin prévue</source>
            <translation>Planned end</translation>
        </message>
        <message>
            <source>Fin réelle</source>
            <translation>Real end</translation>
        </message>
        <message>
            <source>Écart = fin réelle − fin prévue ; la fin prévue est celle du lancement, au TRS prévu</source>
            <translation>Gap = real end − planned end; the planned end is that of the launch, at the planned OEE</translation>
        </message>
        <message>
            <source>par 10 min</source>
            <translation>per 10 min</translation>
        </message>
        <message>
            <source>Alarmes levées</source>
            <translation>Alarms raised</translation>
        </message>
        <message>
            <source>Encore présentes</source>
            <translation>Still standing</translation>
        </message>
        <message>
            <source>Acquittées</source>
            <translation>Acknowledged</translation>
        </message>
        <message>
            <source>Délai moyen d’acquittement</source>
            <translation>Mean time to acknowledge</translation>
        </message>
        <message>
            <source>Depuis le début</source>
            <translation>Since the start</translation>
        </message>
        <message>
            <source>Sur la dernière demi-heure</source>
            <translation>Over the last half hour</translation>
        </message>
        <message>
            <source>Alarmes levées sur la dernière demi-heure / 3 ; cible : 1 au plus par 10 min</source>
            <translation>Alarms raised over the last half hour / 3; target: at most 1 per 10 min</translation>
        </message>
        <message>
            <source>Alarmes par 10 min</source>
            <translation>Alarms per 10 min</translation>
        </message>
        <message>
            <source>EEMUA 191</source>
            <translation>EEMUA 191</translation>
        </message>
        <message>
            <source>OF à finir</source>
            <translation>Orders to finish</translation>
        </message>
        <message>
            <source>Fin du programme au mieux</source>
            <translation>End of the programme at best</translation>
        </message>
        <message>
            <source>Délai = places libres ou pièces restantes × cycle de référence du poste qui les remplit ou les prend</source>
            <translation>Delay = free places or parts left × reference cycle of the station that fills or takes them</translation>
        </message>
        <message>
            <source>Prochaine conséquence</source>
            <translation>Next consequence</translation>
        </message>
        <message>
            <source>Pièces</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Fin au mieux</source>
            <translation>End at best</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Réel</source>
            <translation>Actual</translation>
        </message>
        <message>
            <source>Écart de quantité</source>
            <translation>Quantity gap</translation>
        </message>
        <message>
            <source>Écart de prix</source>
            <translation>Price gap</translation>
        </message>
        <message>
            <source>Écart = (réel − standard) / standard ; quantité × prix du tarif, puis prix payé − prix du tarif</source>
            <translation>Gap = (actual − standard) / standard; quantity × list price, then price paid − list price</translation>
        </message>
        <message>
            <source>Écart cumulé = somme des écarts de quantité et de prix de chaque consommation</source>
            <translation>Total gap = sum of the quantity and price gaps of each consumption</translation>
        </message>
        <message>
            <source>Écart cumulé des consommations</source>
            <translation>Total gap of the consumptions</translation>
        </message>
        <message>
            <source>NL/min</source>
            <translation>NL/min</translation>
        </message>
        <message>
            <source>Appelé par les postes</source>
            <translation>Drawn by the stations</translation>
        </message>
        <message>
            <source>Débité par le compresseur</source>
            <translation>Delivered by the compressor</translation>
        </message>
        <message>
            <source>Écart = débité − appelé : un écart qui dure est une fuite</source>
            <translation>Gap = delivered − drawn: a gap that lasts is a leak</translation>
        </message>
        <message>
            <source>Débit d’air</source>
            <translation>Air flow</translation>
        </message>
        <message>
            <source>Au départ</source>
            <translation>At the start</translation>
        </message>
        <message>
            <source>Besoin du programme</source>
            <translation>Needed by the programme</translation>
        </message>
        <message>
            <source>Attendu</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Isolé</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>En stock</source>
            <translation>In stock</translation>
        </message>
        <message>
            <source>Couverture</source>
            <translation>Cover</translation>
        </message>
        <message>
            <source>Couverture = stock / rythme moyen du reste du programme</source>
            <translation>Cover = stock / mean pace of the rest of the programme</translation>
        </message>
        <message>
            <source>Attente au poste</source>
            <translation>Waiting at the station</translation>
        </message>
        <message>
            <source>Pauses et absences</source>
            <translation>Breaks and absences</translation>
        </message>
        <message>
            <source>Au travail</source>
            <translation>At work</translation>
        </message>
        <message>
            <source>Au travail + attente + pauses et absences = temps écoulé</source>
            <translation>At work + waiting + breaks and absences = time gone by</translation>
        </message>
        <message>
            <source>Standard des pièces bonnes</source>
            <translation>Standard of the good parts</translation>
        </message>
        <message>
            <source>Coût total</source>
            <translation>Total cost</translation>
        </message>
        <message>
            <source>Coût total = somme des natures de coût</source>
            <translation>Total cost = sum of the components of cost</translation>
        </message>
        <message>
            <source>Coût standard</source>
            <translation>Standard cost</translation>
        </message>
        <message>
            <source>Coût réel</source>
            <translation>Actual cost</translation>
        </message>
        <message>
            <source>Coût de l’OF</source>
            <translation>Cost of the order</translation>
        </message>
        <message>
            <source>Pièces bonnes</source>
            <translation>Good parts</translation>
        </message>
        <message>
            <source>Prix de revient</source>
            <translation>Cost price</translation>
        </message>
        <message>
            <source>Prix de revient = coût de l’OF / pièces bonnes</source>
            <translation>Cost price = cost of the order / good parts</translation>
        </message>
        <message>
            <source>Pièces bonnes sorties de ligne</source>
            <translation>Good parts out of the line</translation>
        </message>
        <message>
            <source>OF livrés complets avant leur échéance</source>
            <translation>Orders delivered complete before they were due</translation>
        </message>
        <message>
            <source>Rebut = pièces au rebut / (bonnes + rebut)</source>
            <translation>Scrap = scrapped parts / (good + scrapped)</translation>
        </message>
        <message>
            <source>Air par pièce = air comprimé / pièces bonnes</source>
            <translation>Air per part = compressed air / good parts</translation>
        </message>
        <message>
            <source>Air comprimé</source>
            <translation>Compressed air</translation>
        </message>
        <message>
            <source>Nm³</source>
            <translation>Nm³</translation>
        </message>
        <message>
            <source>Coût par pièce = coût total / pièces bonnes</source>
            <translation>Cost per part = total cost / good parts</translation>
        </message>
        <message>
            <source>Accidents survenus</source>
            <translation>Accidents that happened</translation>
        </message>
        <message>
            <source>Objectif</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Poids</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Plancher</source>
            <translation>Floor</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Points = poids × (réel − plancher) / (objectif − plancher), de 0 au poids</source>
            <translation>Points = weight × (actual − floor) / (target − floor), from 0 to the weight</translation>
        </message>
        <message>
            <source>Score sur 100</source>
            <translation>Score out of 100</translation>
        </message>
        <message>
            <source>Score = somme des points de chaque objectif, pondérés par leur poids</source>
            <translation>Score = sum of the points of each objective, by its weight</translation>
        </message>
        <message>
            <source>Réel = standard des pièces bonnes + quantité + prix + rendement + volume</source>
            <translation>Actual = standard of the good parts + quantity + price + yield + volume</translation>
        </message>
        <message>
            <source>N°</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Fait</source>
            <translation>Fact</translation>
        </message>
        <message>
            <source>Chiffre</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Valeur</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Unité</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>B · {figure}</source>
            <translation>B · {figure}</translation>
        </message>
        <message>
            <source>Pourquoi ? Cliquer, ou F12</source>
            <translation>Why? Click, or F12</translation>
        </message>
        <message>
            <source>Pourquoi ? {figure}</source>
            <translation>Why? {figure}</translation>
        </message>
        <message>
            <source>Tableau CSV (*.csv)</source>
            <translation>CSV table (*.csv)</translation>
        </message>
        <message>
            <source>Classeur Excel (*.xlsx)</source>
            <translation>Excel workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>Exporter la réponse</source>
            <translation>Export the answer</translation>
        </message>
        <message>
            <source>Le fichier {path} n’a pas pu être écrit : {cause}. Choisissez un autre dossier.</source>
            <translation>The file {path} could not be written: {cause}. Choose another folder.</translation>
        </message>
        <message>
            <source>Exporté : {path}</source>
            <translation>Exported: {path}</translation>
        </message>
        <message>
            <source>Copié : à coller dans un tableur.</source>
            <translation>Copied: paste it into a spreadsheet.</translation>
        </message>
        <message>
            <source>{source}. Chiffres arrêtés à {clock}.</source>
            <translation>{source}. Figures as of {clock}.</translation>
        </message>
        <message>
            <source>Copier en tableau</source>
            <translation>Copy as a table</translation>
        </message>
        <message>
            <source>Exporter .csv</source>
            <translation>Export .csv</translation>
        </message>
        <message>
            <source>Exporter .xlsx</source>
            <translation>Export .xlsx</translation>
        </message>
        <message>
            <source>Aller à cet instant</source>
            <translation>Go to that moment</translation>
        </message>
        <message>
            <source>Chiffres de la formule</source>
            <translation>Figures of the formula</translation>
        </message>
        <message>
            <source>Faits du journal</source>
            <translation>Facts of the log</translation>
        </message>
        <message>
            <source>Les {shown} derniers faits sur {facts}, le plus récent en haut</source>
            <translation>The last {shown} facts of {facts}, the latest on top</translation>
        </message>
        <message numerus="yes">
            <source>%n fait du journal, le plus récent en haut</source>
            <translation>
                <numerusform>%n fact of the log, the latest on top</numerusform>
                <numerusform>%n facts of the log, the latest on top</numerusform>
            </translation>
        </message>
        <message>
            <source>Aucun fait</source>
            <translation>No fact</translation>
        </message>
        <message>
            <source>Rien dans le journal n’a encore fait bouger ce chiffre.</source>
            <translation>Nothing in the log has moved this figure yet.</translation>
        </message>
    </context>
    <context>
        <name>Widgets</name>
        <message>
            <source>Copier en tableau</source>
            <translation>Copy as table</translation>
        </message>
        <message>
            <source>aucun niveau</source>
            <translation>no level</translation>
        </message>
        <message>
            <source>Priorité</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Fermer</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>{step}, à venir</source>
            <translation>{step}, to come</translation>
        </message>
        <message>
            <source>Étapes de la séance</source>
            <translation>Stages of the session</translation>
        </message>
        <message>
            <source>Légende</source>
            <translation>Legend</translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Motif</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Écart total, €</source>
            <translation>Total variance, €</translation>
        </message>
        <message>
            <source>Consommations</source>
            <translation>Consumption</translation>
        </message>
        <message>
            <source>Écart quantité</source>
            <translation>Quantity variance</translation>
        </message>
        <message>
            <source>Écart prix</source>
            <translation>Price variance</translation>
        </message>
        <message>
            <source>Écart rendement</source>
            <translation>Yield variance</translation>
        </message>
        <message>
            <source>Écart volume</source>
            <translation>Volume variance</translation>
        </message>
        <message>
            <source>Coûts</source>
            <translation>Costs</translation>
        </message>
        <message>
            <source>Coût d’une pièce bonne</source>
            <translation>Cost of a good piece</translation>
        </message>
        <message>
            <source>Indicateur</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Valeur</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Unité</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Indicateurs</source>
            <translation>Indicators</translation>
        </message>
        <message>
            <source>Objectifs</source>
            <translation>Objectives</translation>
        </message>
        <message>
            <source>Temps du goulot {poste}</source>
            <translation>Times of the bottleneck {poste}</translation>
        </message>
        <message>
            <source>Taux du goulot {poste}</source>
            <translation>Rates of the bottleneck {poste}</translation>
        </message>
        <message>
            <source>TRS = DO × TP × TQ</source>
            <translation>OEE (TRS) = DO × TP × TQ</translation>
        </message>
        <message>
            <source>entrées − sorties (doit être nul)</source>
            <translation>in − out (must be zero)</translation>
        </message>
        <message>
            <source>Poste</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Nom</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Cycles</source>
            <translation>Cycles</translation>
        </message>
        <message>
            <source>Pièces sorties</source>
            <translation>Pieces out</translation>
        </message>
        <message>
            <source>Postes</source>
            <translation>Stations</translation>
        </message>
        <message>
            <source>Total, min</source>
            <translation>Total, min</translation>
        </message>
        <message>
            <source>États des postes</source>
            <translation>States of stations</translation>
        </message>
        <message>
            <source>Cause de perte au goulot</source>
            <translation>Cause of loss at the bottleneck</translation>
        </message>
        <message>
            <source>Temps perdu, min</source>
            <translation>Time lost, min</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>Cumul</source>
            <translation>Running share</translation>
        </message>
        <message>
            <source>Pertes</source>
            <translation>Losses</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Reste</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Heure</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Étape</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Décision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Suite donnée</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Décisions</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>prise</source>
            <translation>taken</translation>
        </message>
    </context>
    <context>
        <name>Yamazumi</name>
        <message>
            <source>Poste</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Élément</source>
            <translation>Element</translation>
        </message>
        <message>
            <source>Secondes par pièce</source>
            <translation>Seconds per piece</translation>
        </message>
        <message>
            <source>Par</source>
            <translation>By</translation>
        </message>
        <message>
            <source>la personne</source>
            <translation>the person</translation>
        </message>
        <message>
            <source>la machine</source>
            <translation>the machine</translation>
        </message>
    </context>
</TS>
