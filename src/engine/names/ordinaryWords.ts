/**
 * Words that name nobody, however they are written: what sentences, teams, role accounts and folders are made of. An
 * owner “The platform team” or an author “Build System” gives no name.
 */
const nameless = words(
  // Of sentences
  'a about after all and any are as at be before both but by each else every everybody everyone first for from had has have he ' +
    'her him his how if in is it its last me my myself new next nil no nobody none not null of off old on one only or other ' +
    'others our ours out over people person she since so some somebody someone tbd than that the their them then they this ' +
    'to todo two unknown until us via was we were what when where whoever who whom why with without yet you your ' +
    // Of names, too, but never what somebody is called by
    'bin da de del della den der des di dos dr du el ibn jr la le mc mr mrs ms prof san santa sir sr st ten ter van von zu ' +
    // Of teams and companies
    'account admin administrator agency anonymous bot chapter ci circle colleagues committee company contractor contractors ' +
    'core corp crew department dept developer developers devs division engineer engineering engineers external freelancer ' +
    'gmbh group groups guild hiring inc intern interns lead leads llc ltd maintainer maintainers manager member members ' +
    'office operations ops organisation organization owner owners partner partners platform product project qa reviewer ' +
    'reviewers role security service services squad squads staff student students supplier suppliers support system systems ' +
    'team teams technology tribe user users vendor vendors ' +
    // Of repositories
    'android api app apps area areas auth automation backend branch bug build cache calendar change changes client cloud code ' +
    'commit config data database dependencies deploy design desktop dev docs documentation editor feature features file ' +
    'files fix frontend git github gitlab head home infra infrastructure integration internal ios issue issues jenkins lib ' +
    'library linux local log mac machine mail mailbox main master merge mobile model module noreply package ' +
    'packages parser patch pipeline pipelines plan private public queue release releases repo repository review reviews root ' +
    'sandbox script scripts server shared src storage sync task tasks test tester testing tests tool tools ubuntu ui update ' +
    'vision web website week windows work worker',
);

/**
 * Words that people are called by, too. Written small in a sentence they are taken for the word; with a capital, in a
 * branch or behind an at sign they go like any other name.
 */
const alsoNames = words(
  // First names
  'al amber an april art august bill blue brook bud buddy candy chase chip cliff dale dawn dean do don drew earl ed ' +
    'eve faith forest frank gene glen go grace grant guy hope hunter iris ivy jack jade jay joy june king lance lily ' +
    'mark mason may max merit miles misty nick norm olive opal page pat pearl penny phoenix piper prince ray red rich ' +
    'river rob robin rod rose ruby sage sandy scarlet sky skip so spike star storm sue summer sunny trip victor ' +
    'violet wade ward will win ' +
    // Family names
    'archer baker bank banks barber bell best bird bishop black blank bloom boss bound bow branch bridge brown bush ' +
    'butler carpenter carter case chance church clay close coach cole cook cooper cox crane cross cruise curry day ' +
    'driver english farmer fast field fields fine fish fisher flood flower ford fox free french frost gates gold good ' +
    'gray green grey grove hall hand hands hard hatch hill holder hood hook horn house hunt key keys kind knight lake ' +
    'lamb land lane law leach list little lock long love low major march marsh martin mill miller minor mode money ' +
    'monk moon more nice noble north park parks part parsons pass peace pine point pole pool pope porter post potter ' +
    'power powers price quick rain read reader rice ripple rivers road rock rush savage self sharp shepherd ship ' +
    'short silver singer single skinner small smart smith snow south spring stack stark steel stern stock stone ' +
    'street string strong swan sweet table tailor tanner taylor temple tile train true turner walker wall walls ' +
    'waters weaver weeks wells west wheel white wild winter wise wolf wood woods worth young',
);

/** Whether a word, folded, can be what somebody is called by. */
export function canBeName(word: string): boolean {
  return !nameless.has(word);
}

/** Whether a word that may be a name, folded, is a plain word as well. */
export function isAlsoWord(word: string): boolean {
  return alsoNames.has(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
