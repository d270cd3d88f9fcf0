import { type Concept, concept } from './concept.ts'

/** What suppliers and grids of power, heat and water measure. */
export const energyConcepts: readonly Concept[] = [
  concept(
    'metric',
    'grid-connection',
    2,
    'grid connection, grid connections, connect to the grid, connected to the grid, plants to the grid, grid connection time, connection requests, connection request, feed-in, hooked up to the grid, hook up to the grid, linked to the grid, on the grid within, connection lead time, connection of solar, connection of pv, connect solar, solar connected, solar systems connected, pv connections, connecting solar, connect new customers to the grid, house connection, house connections, new connections, connection time, time to connect, grid access',
    {
      label: 'connecting to the grid',
      de: 'netzanschluss, netzanschluesse, netzanschlussbegehren, anschluss ans netz, hausanschluss, hausanschluesse, anschlussbegehren, ans netz, anschlussdauer, photovoltaik-anlagen anschliessen, anlagen anschliessen, pv-anlagen anschliessen, solaranlagen anschliessen, anlagen ans netz, angeschlossene anlagen',
    },
  ),
  concept(
    'metric',
    'leakage',
    2,
    'leakage, leak, leaks, leaking, water loss, water losses, non-revenue water, burst pipes, pipe bursts, burst mains, leaking pipes, leakage of pipes, losses in the network',
    {
      good: 'less',
      label: 'leaking pipes',
      isA: ['water'],
      de: 'wasserverlust, wasserverluste, rohrbruch, rohrbrueche, leckage, leckagen',
    },
  ),
  concept(
    'metric',
    'power-outage',
    2,
    'saidi, saifi, power cuts, power outages, blackouts, blackout, power interruptions, customers without power, minutes without power, electricity outages, supply interruptions, households without electricity, without electricity, minutes of interruption, minutes without electricity, without power, interruption minutes, lights go out, lights out, customers off supply, lights stay on, keep the lights burning, restore supply, restore supply after a storm, supply restored, power restored, power back within, electricity back within, restore power',
    {
      enLess:
        'electricity without interruption, power without interruption, reliable electricity, uninterrupted supply, uninterrupted power, uninterrupted electricity, reliable power',
      good: 'less',
      label: 'power cuts',
      de: 'stromausfall, versorgungsunterbrechung, stromausfaelle, versorgungsunterbrechungen, ausfallminuten, ohne strom, unterbrechungsdauer, wiederversorgung, wiederversorgungszeit, versorgung wiederhergestellt',
    },
  ),
  concept(
    'thing',
    'meter',
    1.8,
    'smart meter, smart meters, meter, meters, meter reading, meter readings, intelligent meter, intelligent meters, intelligent metering, digital meter, digital meters, smart meter rollout, smart meter penetration',
    {
      label: 'meters',
      de: 'zaehler, smartmeter, intelligente messsysteme, intelligentes messsystem, smart-meter-rollout, digitale zaehler, zaehlerstaende, stromzaehler, zaehlerablesung, messsystem, messsysteme, messsystemen',
    },
  ),
  concept(
    'metric',
    'grid-losses',
    2.2,
    'grid losses, grid loss, network losses, network loss, line losses, technical losses, transmission losses, distribution losses, losses in the grid, energy lost in the grid, electricity lost in the grid, power lost in the grid, energy losses of the network, lost on the way, pertes techniques, pertes du reseau, pertes techniques du reseau, pertes reseau, non-technical losses, electricity theft, theft of electricity, perdidas de red, lose less power in the grid, lose less power, lose less electricity, lose less energy in the grid, lose energy in the grid, power lost',
    {
      good: 'less',
      label: 'losses of the grid',
      isA: ['noun-grid'],
      de: 'netzverlust, netzverluste, leitungsverluste, uebertragungsverluste, verlustenergie, stromdiebstahl, verluste im netz',
    },
  ),
  concept(
    'metric',
    'grid-renewal',
    2,
    'substations renewed, substations have been renewed, renew substations, replace substations, substation renewal, substation replacement, stations replaced, replace stations, replace transformer stations, transformer stations replaced, replace the remaining transformer stations, renew the grid, grid renewal, renewal of the grid, network renewal, renewal of the network, replace cables, cables replaced, cable replacement, cables renewed, renew cables, lines renewed, replace old lines, replace pipes, pipes replaced, pipe replacement, pipes renewed, renew pipes, renew mains, mains replaced, mains renewed, replace mains, kilometres of pipe renewed, kilometres of cable renewed, renewed since, asset replacement, asset renewal, replace old substations, replace transformer stations, replace pre-1975, replace substations older than, substations older than, substations replaced, old substations, renewed substations',
    {
      label: 'renewing the network',
      de: 'netzerneuerung, leitungserneuerung, erneuerung des netzes, leitungen erneuern, leitungen erneuert, kabel erneuern, kabel erneuert, umspannwerke erneuern, stationen erneuert, rohrnetz erneuern, erneuerungsrate, rohrnetzerneuerung, alte umspannwerke erneuern, stationen erneuern, umspannwerke ersetzen, trafostationen erneuern',
    },
  ),
  concept(
    'metric',
    'demand-response',
    2,
    'demand response, demand-response, demand side management, flexible load, flexible loads, flexible demand, load shifting, shift load, shifted load, shift consumption, flexibility in the grid, megawatts of flexibility, mw of flexibility, controllable load, controllable loads, peak shaving, shave peaks, virtual power plant, virtual power plants',
    {
      label: 'flexible demand',
      de: 'lastmanagement, lastverschiebung, flexible lasten, steuerbare lasten, steuerbare verbrauchseinrichtungen, spitzenlast, spitzenlasten, virtuelles kraftwerk',
    },
  ),
  concept(
    'metric',
    'battery-storage',
    2,
    'battery storage, batteries, battery, storage capacity of batteries, grid batteries, grid-scale storage, energy storage, megawatt hours of storage, mwh of storage, power storage, electricity storage, large-scale storage, home storage, pumped storage',
    {
      label: 'storing energy',
      de: 'batteriespeicher, stromspeicher, energiespeicher, grossspeicher, heimspeicher, pumpspeicher, batterie, batterien',
    },
  ),
  concept(
    'metric',
    'district-heating',
    2,
    'district heating, district heat, heat network, heat networks, heating network, heating networks, heat grid, heat supplied by network, homes connected to heat',
    {
      label: 'district heating',
      de: 'fernwaerme, nahwaerme, waermenetz, waermenetze, fernwaermenetz, fernwaermeanschluesse',
    },
  ),
  concept(
    'metric',
    'curtailment',
    2.2,
    'curtailment, curtailed, curtail, curtailed energy, curtailed wind, redispatch, re-dispatch, congestion management, grid congestion, wind turbines switched off, wind farms switched off, thrown-away wind power',
    {
      good: 'less',
      label: 'curtailing',
      isA: ['renewable-energy'],
      de: 'abregelung, abgeregelt, einspeisemanagement, redispatch, netzengpass, netzengpaesse',
    },
  ),
  concept(
    'metric',
    'energy-poverty',
    2.2,
    'disconnections, disconnection, disconnected households, disconnected for debt, power cut off for debt, households cut off, cut off for non-payment, cut off from electricity, energy poverty, fuel poverty, supply cut off',
    {
      good: 'less',
      label: 'households cut off',
      de: 'stromsperre, stromsperren, sperrungen, gassperren, versorgungssperren, energiearmut',
    },
  ),
  concept(
    'metric',
    'supplier-switch',
    2,
    'supplier switch, switch of supplier, supplier switches, switch supplier, switch to us, switching process, customers switch to us, supplier change, change of supplier, moving-in process, moving in and out, move-in process',
    {
      label: 'switching supplier',
      de: 'lieferantenwechsel, anbieterwechsel, versorgerwechsel, einzug und auszug, umzugsprozess',
    },
  ),
  concept(
    'metric',
    'coal-exit',
    2,
    'coal exit, coal phase-out, phase out coal, exit from coal, coal-free, without coal, last coal unit, shut down the coal plant, close the coal plant, shut coal plants, coal plants closed, coal units closed, end coal',
    {
      label: 'leaving coal',
      isA: ['noun-coal', 'green'],
      de: 'kohleausstieg, ausstieg aus der kohle, kohlefrei',
    },
  ),
]
