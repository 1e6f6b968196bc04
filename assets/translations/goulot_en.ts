<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
    <context>
        <name>Alarm</name>
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
            <source>{order} : retard probable</source>
            <translation>{order}: likely to be late</translation>
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
            <source>{poste} : obstacle dans la zone du robot</source>
            <translation>{poste}: obstacle in the robot’s zone</translation>
        </message>
        <message>
            <source>{poste} : événement de sécurité</source>
            <translation>{poste}: safety event</translation>
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
            <source>Protéger le goulot, revoir l’ordre des OF.</source>
            <translation>Protect the bottleneck, review the sequence of orders.</translation>
        </message>
        <message>
            <source>Le placer dans la séquence sans changement de série inutile.</source>
            <translation>Place it in the sequence without a needless changeover.</translation>
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
            <source>Heure</source>
            <translation>Hour</translation>
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
            <source>capacité 100 %</source>
            <translation>capacity 100%</translation>
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
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
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
        <name>Consumption</name>
        <message>
            <source>Électricité</source>
            <translation>Electricity</translation>
        </message>
        <message>
            <source>Air comprimé</source>
            <translation>Compressed air</translation>
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
            <source>Énergie</source>
            <translation>Energy</translation>
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
            <source>Appeler la maintenance à {poste}, priorité {priority}</source>
            <translation>Call maintenance to {poste}, priority {priority}</translation>
        </message>
        <message>
            <source>Demander un contrôle à {poste}</source>
            <translation>Ask for a check at {poste}</translation>
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
            <source>Placer l’{order} au rang {rank}</source>
            <translation>Move {order} to rank {rank}</translation>
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
            <source>{poste} : une pièce de l’{order} au rebut</source>
            <translation>{poste}: a piece of {order} scrapped</translation>
        </message>
        <message>
            <source>{poste} : la pièce retenue de l’{order} part en aval</source>
            <translation>{poste}: the blocked piece of {order} moves on</translation>
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
            <source>{poste} réparé : {failure}</source>
            <translation>{poste} repaired: {failure}</translation>
        </message>
        <message>
            <source>{poste} : contrôle fait, rien à signaler</source>
            <translation>{poste}: check done, nothing to report</translation>
        </message>
        <message>
            <source>{poste} : diagnostic fait, {failure}</source>
            <translation>{poste}: diagnosis done, {failure}</translation>
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
            <source>Obstacle dans une zone</source>
            <translation>Obstacle in a zone</translation>
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
            <source>OF placé dans la séquence</source>
            <translation>order placed in the sequence</translation>
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
            <source>parti à {clock}</source>
            <translation>left at {clock}</translation>
        </message>
        <message>
            <source>andon visuel</source>
            <translation>visual andon</translation>
        </message>
        <message>
            <source>{code} expirée</source>
            <translation>{code} expired</translation>
        </message>
        <message>
            <source>andon</source>
            <translation>andon</translation>
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
            <source>pas plus de {load}</source>
            <translation>no more than {load}</translation>
        </message>
        <message>
            <source>Matrice de polyvalence</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Mode</name>
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
            <source>niveau L sans tuteur sur la ligne</source>
            <translation>level L without a tutor on the line</translation>
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
        <name>Refusal</name>
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
            <source>Aucune alarme ne porte le numéro {subject}.</source>
            <translation>No alarm has the number {subject}.</translation>
        </message>
        <message>
            <source>Ce n’est pas possible à cette étape de la séance.</source>
            <translation>Not possible at this stage of the session.</translation>
        </message>
        <message>
            <source>L’équipe est terminée.</source>
            <translation>The shift is over.</translation>
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
            <source>Personne n’est à {poste} pour contrôler.</source>
            <translation>Nobody is at {poste} to check.</translation>
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
        <name>State</name>
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
        <name>Stop</name>
        <message>
            <source>sur décision</source>
            <translation>by order</translation>
        </message>
        <message>
            <source>zone du robot à dégager</source>
            <translation>robot’s zone to be cleared</translation>
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
            <source>Étapes de la séance</source>
            <translation>Stages of the session</translation>
        </message>
        <message>
            <source>Légende</source>
            <translation>Legend</translation>
        </message>
    </context>
</TS>
