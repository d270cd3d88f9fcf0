/** The commonest words of plans in French, Spanish, Italian and Dutch, by concept. */
export const otherWords: Readonly<Record<string, string>> = {
  customer: 'client, clients, clientèle, cliente, clientes, clienti, klant, klanten',
  user: 'utilisateur, utilisateurs, usuario, usuarios, utente, utenti, gebruiker, gebruikers',
  employee:
    'employé, employés, salarié, salariés, collaborateur, collaborateurs, collaboratrices, personnel, empleado, empleados, trabajadores, plantilla, dipendente, dipendenti, collaboratori, medewerker, medewerkers, werknemers',
  manager:
    'gestionnaires, encadrants, responsables, directivos, gerentes, jefes, dirigenti, responsabili, leidinggevenden',
  supplier:
    'fournisseur, fournisseurs, proveedor, proveedores, fornitore, fornitori, leverancier, leveranciers',
  partner: 'partenaire, partenaires, socio, socios, distribuidores, partner, partners',
  retention:
    'fidélisation, fidéliser, rétention, fidelización, fidelizar, retención, retener, fidelizzazione, fidelizzare, behoud, klantbehoud, behouden',
  satisfaction:
    'satisfaction, satisfaits, satisfacción, satisfechos, insatisfacción, soddisfazione, soddisfatti, tevredenheid, klanttevredenheid, tevreden',
  acquisition:
    'nouveaux clients, conquérir clients, nuevos clientes, captar clientes, nuovi clienti, nieuwe klanten',
  revenue:
    "chiffre d'affaires, ventes, recettes, ingresos, facturación, ventas, fatturato, ricavi, vendite, omzet, verkoop",
  margin: 'marge, marges, rentabilité, margen, rentabilidad, margine, redditività, winst, winstmarge',
  cost: 'coût, coûts, dépenses, frais, coste, costes, costos, gastos, costi, spese, kosten, uitgaven',
  hiring:
    'recruter, recrutement, recruter des, embaucher, embauche, contratar, contratación, reclutar, assumere, assunzioni, reclutamento, aannemen, werving, vacatures',
  'staff-retention':
    'fidélisation des employés, turnover des salariés, turnover des employés, rotation du personnel, retención de empleados, retención del talento, rotación de personal, rotación de empleados, fidelizzazione dei dipendenti, personeelsverloop, verloop',
  training:
    'formations, formación, formar, capacitación, capacitar, formazione, formare, opleiding, opleiden, training',
  onboarding: 'intégration des nouveaux, accueil des nouveaux, incorporación, acogida, inserimento, inwerken',
  quality: 'qualité, calidad, qualità, kwaliteit',
  defect:
    'défaut, défauts, erreurs, anomalies, defecto, defectos, errores, fallos, difetti, errori, fouten, gebreken',
  availability:
    'disponibilité, fiabilité, disponibilidad, fiabilidad, disponibilità, affidabilità, beschikbaarheid, betrouwbaarheid',
  incident: 'incidents, incidentes, incidenti, incidenten',
  security:
    'sécurité, cybersécurité, seguridad, ciberseguridad, sicurezza, cybersicurezza, beveiliging, veiligheid',
  accident:
    'accidents du travail, accidentes, accidentes laborales, accidentes de trabajo, accidente, infortuni, ongevallen, arbeidsongevallen',
  'sick-leave':
    'absentisme, absentéisme, arrêts maladie, absentismo, ausentismo, faltar al trabajo, falte gente al trabajo, menos gente al trabajo, assenteismo, assenze, malattia, ziekteverzuim, verzuim',
  emissions: 'émissions, carbone, emisiones, carbono, emissioni, uitstoot',
  energy: 'énergie, électricité, energía, electricidad, energia, elettricità, energie, elektriciteit',
  waste: 'déchets, residuos, rifiuti, afval',
  speed:
    'rapide, rapidement, doorlooptijd, doorlooptijden, wachttijd, temps d’attente, délai d’attente, tiempo de espera, tempo di attesa, tempi di attesa, accélérer, rápido, acelerar, rapidez, veloce, velocizzare, accelerare, snel, sneller, versnellen',
  'response-time':
    'temps de réponse, délai de réponse, répondre, tiempo de respuesta, responder, tempo di risposta, rispondere, reactietijd, responstijd, beantwoorden',
  'delivery-time':
    'délai de livraison, délais de livraison, plazo de entrega, tiempo de entrega, livrer plus vite, livrer nos clients plus vite, réception du colis, commande et la réception, délai entre la commande, entregar antes, entregar más rápido, sneller leveren, tempi di consegna, levertijd, levertijden',
  'delivery-punctuality':
    "livraisons à l'heure, livraison à temps, ponctualité, entregas a tiempo, puntualidad, puntualità, consegne puntuali, op tijd leveren",
  'stock-out':
    'rupture, ruptures, ruptures de stock, taux de rupture, rotura de stock, roturas de stock, rotture di stock, nee-verkoop',
  'waiting-list':
    'wachttijd polikliniek, wachttijden, wachtlijst, op het spreekuur, spreekuur, liste d’attente, lista de espera, lista di attesa',
  graduation:
    'diploma halen, slagingspercentage, halen hun diploma, geslaagden, taux de réussite, réussite aux examens, examens réussis, tasa de aprobados, tasso di successo, afstuderen',
  student: 'élèves, étudiants, alumnos, estudiantes, studenti, leerlingen, studenten',
  patient: 'patients, pacientes, pazienti, patiënten, patiënt',
  inventory: 'stocks, inventario, existencias, magazzino, scorte, voorraad, voorraden',
  ticket: 'demandes de support, solicitudes, richieste di assistenza, meldingen',
  conversion: 'conversion, conversión, conversione, conversie',
  adoption: 'adoption, adopción, uso, adozione, utilizzo, gebruik',
  awareness: 'notoriété, notoriedad, reconocimiento de marca, notorietà, naamsbekendheid, bekendheid',
  lead: 'prospects, prospectos, contatti',
  invoice: 'facture, factures, facturation, factura, facturas, fattura, fatture, factuur, facturen',
  project: 'projet, projets, proyecto, proyectos, progetto, progetti, project, projecten',
  process: 'processus, proceso, procesos, processo, processi, processen',
  website: 'site web, boutique en ligne, sitio web, tienda online, sito web, webwinkel',
  automate:
    'automatiser, automatisation, automatizar, automatización, automatizzare, automazione, automatiseren, automatisering',
  documentation:
    'documenter, documentación, documentar, documentazione, documentare, documenteren, documentatie',
  engagement:
    'engagement des employés, compromiso de los empleados, clima laboral, benessere dei dipendenti, werkplezier',
  diversity: 'diversité, femmes, diversidad, mujeres, diversità, donne, diversiteit, vrouwen',
  data: 'données, datos, dati, gegevens',
  recommendation:
    'recommander, recommandation, recomendar, recomendación, consigliare, aanbevelen, aanbeveling',
  'market-share': 'part de marché, parts de marché, cuota de mercado, quota di mercato, marktaandeel',
  receivables:
    'délai de paiement, délai de paiement des clients, délais de paiement, créances clients, impayés, plazo de cobro, cobros, facturas impagadas, crediti commerciali, openstaande facturen, debiteuren',
  scrap: 'rebut, rebuts, taux de rebut, mermas, chatarra, scarti, uitval, afkeur',
  'month-end-close':
    'clôture mensuelle, clôture comptable, clôture des comptes, cierre mensual, cierre contable, chiusura mensile, maandafsluiting',
  returns: 'retours produits, taux de retour, devoluciones, retouren',
  discount: 'remise, remises, rabais, descuento, descuentos, sconto, sconti, korting, kortingen',
  'machine-availability':
    'disponibilité des machines, arrêts machine, paradas de máquina, fermi macchina, machinestilstand',
  maintenance: 'maintenance des machines, mantenimiento, manutenzione, onderhoud',
  production: 'fabrication, usine, producción, fábrica, produzione, stabilimento, productie, fabriek',
  shipping: 'expédition, transport, envíos, transporte, spedizione, trasporto, verzending, vervoer',
  'resolution-time':
    'temps de résolution, délai de résolution, résoudre, tiempo de resolución, resolver, tempo di risoluzione, oplostijd, oplossen',
  vulnerability: 'vulnérabilités, failles de sécurité, vulnerabilidades, vulnerabilità, kwetsbaarheden',
  compliance: 'conformité, cumplimiento, cumplimiento normativo, conformità, naleving',
  audit: 'audits internes, auditoría, auditorías, revisione contabile',
  burnout:
    'charge de travail, heures supplémentaires, horas extra, carga de trabajo, straordinari, overwerk, werkdruk',
  candidate: 'candidats, candidatures, candidatos, candidaturas, candidati, kandidaten, sollicitanten',
  teacher: 'enseignants, professeurs, profesores, docentes, insegnanti, leraren, docenten',
  nurse: 'infirmières, infirmiers, enfermeras, enfermeros, infermieri, verpleegkundigen',
  citizen: 'citoyens, usagers, ciudadanos, cittadini, inwoners',
  donor: 'donateurs, donantes, donatori, donateur',
  volunteer: 'bénévoles, voluntarios, volontari, vrijwilligers',
  water: "eau, consommation d'eau, agua, consumo de agua, acqua, waterverbruik",
  packaging: 'emballage, emballages, embalajes, envases, imballaggi, verpakking, verpakkingen',
  price: 'prix, tarifs, precio, precios, prezzi, prijzen',
  backlog: 'arriéré, retrasos acumulados, arretrati, achterstand, achterstanden',
  paper:
    'papier, numérique, numériser, dématérialiser, papel, digitalizar, carta, digitalizzare, papierloos, digitaliseren',
  deliver:
    'lancer, lancement, mettre en place, créer, développer, livrer, lanzar, crear, desarrollar, implantar, lanciare, creare, sviluppare, lanceren, ontwikkelen, opzetten, invoeren',
}

/** How they say more, less and better. */
export const otherTurns = {
  up: 'augmenter, accroître, croître, doubler, davantage, plus de, hausse, aumentar, incrementar, subir, duplicar, crecer, más, elevar, aumentare, incrementare, crescere, raddoppiare, verhogen, vergroten, verdubbelen, groeien',
  down: 'réduire, diminuer, baisser, baisse, moins, moins de, raccourcir, reducir, disminuir, bajar, menos, recortar, ridurre, diminuire, abbassare, verlagen, verminderen, verkorten, terugdringen',
  good: 'améliorer, renforcer, optimiser, mejorar, reforzar, optimizar, migliorare, rafforzare, ottimizzare, verbeteren, versterken',
  keep: 'maintenir, mantener, mantenere, handhaven',
} as const
