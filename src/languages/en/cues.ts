import type {CueVerbs} from '../language.js'

/**
 * Verbs of speech and writing and what may stand with them, after the cue lists of PARC 3 (Pareti 2015) and the
 * verb classes 37 (communication) and 33 (judgment) of Levin 1993. A verb's frames add up over the groups.
 */
export const cueVerbs: readonly CueVerbs[] = [
  {
    frames: ['clause', 'tag'],
    verbs: 'say/says/said/saying'
  },
  {
    frames: ['clause', 'tag', 'addressee'],
    verbs: 'tell/tells/told/telling'
  },
  {
    frames: ['clause', 'tag', 'addressee'],
    verbs: `
      inform/informs/informed/informing assure/assures/assured/assuring remind/reminds/reminded/reminding
      caution/cautions/cautioned/cautioning notify/notifies/notified/notifying advise/advises/advised/advising`
  },
  {
    frames: ['clause', 'tag'],
    verbs: `
      add/adds/added/adding note/notes/noted/noting argue/argues/argued/arguing state/states/stated/stating
      declare/declares/declared/declaring explain/explains/explained/explaining
      observe/observes/observed/observing remark/remarks/remarked/remarking recall/recalls/recalled/recalling
      reiterate/reiterates/reiterated/reiterating stress/stresses/stressed/stressing
      emphasize/emphasizes/emphasized/emphasizing emphasise/emphasises/emphasised/emphasising
      maintain/maintains/maintained/maintaining contend/contends/contended/contending
      assert/asserts/asserted/asserting insist/insists/insisted/insisting
      conclude/concludes/concluded/concluding write/writes/wrote/writing/written
      report/reports/reported/reporting announce/announces/announced/announcing reply/replies/replied/replying
      respond/responds/responded/responding testify/testifies/testified/testifying
      clarify/clarifies/clarified/clarifying rule/rules/ruled/ruling mention/mentions/mentioned/mentioning
      confirm/confirms/confirmed/confirming acknowledge/acknowledges/acknowledged/acknowledging
      concede/concedes/conceded/conceding joke/jokes/joked/joking quip/quips/quipped/quipping
      opine/opines/opined/opining radio/radios/radioed/radioing pen/pens/penned/penning comment/comments/commented/commenting posit/posits/posited/positing
      reason/reasons/reasoned/reasoning muse/muses/mused/musing confide/confides/confided/confiding
      disclose/discloses/disclosed/disclosing relate/relates/related/relating
      recount/recounts/recounted/recounting relay/relays/relayed/relaying
      repeat/repeats/repeated/repeating volunteer/volunteers/volunteered/volunteering
      specify/specifies/specified/specifying elaborate/elaborates/elaborated/elaborating
      summarize/summarizes/summarized/summarizing theorize/theorizes/theorized/theorizing
      speculate/speculates/speculated/speculating underscore/underscores/underscored/underscoring
      underline/underlines/underlined/underlining counter/counters/countered/countering
      retort/retorts/retorted/retorting agree/agrees/agreed/agreeing hint/hints/hinted/hinting
      signal/signals/signaled/signaling attest/attests/attested/attesting
      concur/concurs/concurred/concurring reckon/reckons/reckoned/reckoning surmise/surmises/surmised/surmising
      hypothesize/hypothesizes/hypothesized/hypothesizing hypothesise/hypothesises/hypothesised/hypothesising
      postulate/postulates/postulated/postulating intimate/intimates/intimated/intimating
      insinuate/insinuates/insinuated/insinuating aver/avers/averred/averring
      recollect/recollects/recollected/recollecting
      enquire/enquires/enquired/enquiring summarise/summarises/summarised/summarising
      submit/submits/submitted/submitting signal/signals/signalled/signalling marvel/marvels/marvelled/marvelling`
  },
  {
    frames: ['clause', 'tag'],
    stance: 'positive',
    verbs: `
      boast/boasts/boasted/boasting brag/brags/bragged/bragging enthuse/enthuses/enthused/enthusing
      gush/gushes/gushed/gushing marvel/marvels/marveled/marveling rejoice/rejoices/rejoiced/rejoicing`
  },
  {
    frames: ['clause', 'tag'],
    stance: 'negative',
    verbs: `
      complain/complains/complained/complaining lament/laments/lamented/lamenting warn/warns/warned/warning
      caution/cautions/cautioned/cautioning object/objects/objected/objecting
      protest/protests/protested/protesting bemoan/bemoans/bemoaned/bemoaning fume/fumes/fumed/fuming
      grumble/grumbles/grumbled/grumbling gripe/gripes/griped/griping scoff/scoffs/scoffed/scoffing
      worry/worries/worried/worrying fret/frets/fretted/fretting rail/rails/railed/railing`
  },
  {
    frames: ['clause', 'tag'],
    stance: 'negative',
    verbs: `
      claim/claims/claimed/claiming allege/alleges/alleged/alleging charge/charges/charged/charging`
  },
  {
    frames: ['clause', 'tag'],
    stance: 'denial',
    verbs: `
      deny/denies/denied/denying`
  },
  {
    frames: ['clause', 'tag', 'noun'],
    stance: 'positive',
    verbs: `
      admit/admits/admitted/admitting confess/confesses/confessed/confessing`
  },
  {
    frames: ['clause', 'tag', 'infinitive'],
    verbs: `
      predict/predicts/predicted/predicting forecast/forecasts/forecasted/forecasting
      promise/promises/promised/promising vow/vows/vowed/vowing pledge/pledges/pledged/pledging
      swear/swears/swore/swearing/sworn threaten/threatens/threatened/threatening
      propose/proposes/proposed/proposing recommend/recommends/recommended/recommending
      suggest/suggests/suggested/suggesting request/requests/requested/requesting
      demand/demands/demanded/demanding affirm/affirms/affirmed/affirming`
  },
  {
    frames: ['clause', 'tag'],
    medium: 'social-media',
    verbs: `
      tweet/tweets/tweeted/tweeting retweet/retweets/retweeted/retweeting post/posts/posted/posting
      blog/blogs/blogged/blogging`
  },
  {
    frames: ['clause', 'tag', 'addressee'],
    medium: 'message',
    verbs: `
      text/texts/texted/texting`
  },
  {
    frames: ['clause', 'tag', 'addressee'],
    medium: 'email',
    verbs: `
      email/emails/emailed/emailing e-mail/e-mails/e-mailed/e-mailing`
  },
  {
    frames: ['tag'],
    verbs: `
      continue/continues/continued/continuing begin/begins/began/beginning/begun shout/shouts/shouted/shouting
      yell/yells/yelled/yelling scream/screams/screamed/screaming cry/cries/cried/crying
      exclaim/exclaims/exclaimed/exclaiming laugh/laughs/laughed/laughing smile/smiles/smiled/smiling
      sigh/sighs/sighed/sighing whisper/whispers/whispered/whispering murmur/murmurs/murmured/murmuring
      mutter/mutters/muttered/muttering intone/intones/intoned/intoning chant/chants/chanted/chanting
      sing/sings/sang/singing/sung thunder/thunders/thundered/thundering bellow/bellows/bellowed/bellowing
      snap/snaps/snapped/snapping crow/crows/crowed/crowing chuckle/chuckles/chuckled/chuckling
      grin/grins/grinned/grinning bark/barks/barked/barking deadpan/deadpans/deadpanned/deadpanning
      joke/jokes/joked/joking snarl/snarls/snarled/snarling sneer/sneers/sneered/sneering
      snort/snorts/snorted/snorting proclaim/proclaims/proclaimed/proclaiming urge/urges/urged/urging
      implore/implores/implored/imploring plead/pleads/pleaded/pleading inquire/inquires/inquired/inquiring
      query/queries/queried/querying wonder/wonders/wondered/wondering
      interject/interjects/interjected/interjecting interrupt/interrupts/interrupted/interrupting
      chime/chimes/chimed/chiming gush/gushes/gushed/gushing read/reads/read/reading
      answer/answers/answered/answering pronounce/pronounces/pronounced/pronouncing go/goes/went/going/gone
      sum/sums/summed/summing counsel/counsels/counseled/counseling advise/advises/advised/advising
      echo/echoes/echoed/echoing growl/growls/growled/growling roar/roars/roared/roaring sob/sobs/sobbed/sobbing
      shrug/shrugs/shrugged/shrugging nod/nods/nodded/nodding venture/ventures/ventured/venturing
      offer/offers/offered/offering rant/rants/ranted/ranting tease/teases/teased/teasing
      lecture/lectures/lectured/lecturing instruct/instructs/instructed/instructing
      bristle/bristles/bristled/bristling thunder/thunders/thundered/thundering chide/chides/chided/chiding
      conclude/concludes/concluded/concluding
      reflect/reflects/reflected/reflecting remember/remembers/remembered/remembering
      share/shares/shared/sharing cheer/cheers/cheered/cheering dish/dishes/dished/dishing beam/beams/beamed/beaming boom/booms/boomed/booming
      chortle/chortles/chortled/chortling demur/demurs/demurred/demurring drawl/drawls/drawled/drawling
      effuse/effuses/effused/effusing gasp/gasps/gasped/gasping groan/groans/groaned/groaning
      hiss/hisses/hissed/hissing holler/hollers/hollered/hollering howl/howls/howled/howling huff/huffs/huffed/huffing
      jest/jests/jested/jesting moan/moans/moaned/moaning mumble/mumbles/mumbled/mumbling
      narrate/narrates/narrated/narrating persist/persists/persisted/persisting ponder/ponders/pondered/pondering
      pray/prays/prayed/praying preach/preaches/preached/preaching quiz/quizzes/quizzed/quizzing
      rave/raves/raved/raving reassure/reassures/reassured/reassuring
      reminisce/reminisces/reminisced/reminiscing resume/resumes/resumed/resuming
      screech/screeches/screeched/screeching seethe/seethes/seethed/seething
      shriek/shrieks/shrieked/shrieking sniff/sniffs/sniffed/sniffing sniffle/sniffles/sniffled/sniffling
      splutter/splutters/spluttered/spluttering sputter/sputters/sputtered/sputtering
      squeal/squeals/squealed/squealing stammer/stammers/stammered/stammering stutter/stutters/stuttered/stuttering
      sympathize/sympathizes/sympathized/sympathizing sympathise/sympathises/sympathised/sympathising
      taunt/taunts/taunted/taunting tut/tuts/tutted/tutting utter/utters/uttered/uttering vent/vents/vented/venting
      wail/wails/wailed/wailing whimper/whimpers/whimpered/whimpering whine/whines/whined/whining
      yelp/yelps/yelped/yelping wisecrack/wisecracks/wisecracked/wisecracking rejoin/rejoins/rejoined/rejoining
      fulminate/fulminates/fulminated/fulminating pontificate/pontificates/pontificated/pontificating
      scrawl/scrawls/scrawled/scrawling caption/captions/captioned/captioning curse/curses/cursed/cursing counsel/counsels/counselled/counselling`
  },
  {
    frames: ['clause', 'tag', 'infinitive'],
    stance: 'question',
    verbs: `
      ask/asks/asked/asking`
  },
  {
    frames: ['clause'],
    stance: 'question',
    verbs: `
      wonder/wonders/wondered/wondering question/questions/questioned/questioning`
  },
  {
    frames: ['infinitive', 'tag'],
    stance: 'neutral',
    verbs: `
      urge/urges/urged/urging encourage/encourages/encouraged/encouraging implore/implores/implored/imploring
      beg/begs/begged/begging order/orders/ordered/ordering instruct/instructs/instructed/instructing
      exhort/exhorts/exhorted/exhorting invite/invites/invited/inviting warn/warns/warned/warning
      tell/tells/told/telling advise/advises/advised/advising direct/directs/directed/directing
      beseech/beseeches/besought/beseeching`
  },
  {
    frames: ['clause', 'tag'],
    verbs: `
      point/points/pointed/pointing+out put/puts/put/putting+it make/makes/made/making+clear let/lets/let/letting+slip`
  },
  {
    frames: ['tag'],
    verbs: `
      go/goes/went/going/gone+on fire/fires/fired/firing+back shoot/shoots/shot/shooting+back hit/hits/hit/hitting+back
      chime/chimes/chimed/chiming+in sum/sums/summed/summing+up cry/cries/cried/crying+out call/calls/called/calling+out
      blurt/blurts/blurted/blurting+out push/pushes/pushed/pushing+back lash/lashes/lashed/lashing+out
      pipe/pipes/piped/piping+up weigh/weighs/weighed/weighing+in chip/chips/chipped/chipping+in
      quote/quotes/quoted/quoting jump/jumps/jumped/jumping+in hit/hits/hit/hitting+out spell/spells/spelled/spelling+out`
  },
  {
    frames: ['label'],
    verbs: `
      call/calls/called/calling label/labels/labeled/labeling label/labels/labelled/labelling dub/dubs/dubbed/dubbing
      describe/describes/described/describing characterize/characterizes/characterized/characterizing
      characterise/characterises/characterised/characterising brand/brands/branded/branding
      deem/deems/deemed/deeming term/terms/termed/terming depict/depicts/depicted/depicting
      portray/portrays/portrayed/portraying paint/paints/painted/painting refer/refers/referred/referring
      introduce/introduces/introduced/introducing`
  },
  {
    frames: ['label', 'noun'],
    stance: 'negative',
    verbs: `
      denounce/denounces/denounced/denouncing dismiss/dismisses/dismissed/dismissing
      decry/decries/decried/decrying deride/derides/derided/deriding slam/slams/slammed/slamming
      blast/blasts/blasted/blasting mock/mocks/mocked/mocking ridicule/ridicules/ridiculed/ridiculing
      lambast/lambasts/lambasted/lambasting lambaste/lambastes/lambasted/lambasting
      assail/assails/assailed/assailing criticize/criticizes/criticized/criticizing
      criticise/criticises/criticised/criticising condemn/condemns/condemned/condemning
      attack/attacks/attacked/attacking bash/bashes/bashed/bashing chastise/chastises/chastised/chastising
      castigate/castigates/castigated/castigating excoriate/excoriates/excoriated/excoriating
      rip/rips/ripped/ripping slag/slags/slagged/slagging disparage/disparages/disparaged/disparaging`
  },
  {
    frames: ['label', 'noun'],
    stance: 'positive',
    verbs: `
      praise/praises/praised/praising hail/hails/hailed/hailing laud/lauds/lauded/lauding
      tout/touts/touted/touting applaud/applauds/applauded/applauding commend/commends/commended/commending
      defend/defends/defended/defending welcome/welcomes/welcomed/welcoming salute/salutes/saluted/saluting`
  },
  {
    frames: ['charge'],
    stance: 'negative',
    verbs: `
      accuse/accuses/accused/accusing blame/blames/blamed/blaming fault/faults/faulted/faulting
      criticize/criticizes/criticized/criticizing criticise/criticises/criticised/criticising
      condemn/condemns/condemned/condemning attack/attacks/attacked/attacking slam/slams/slammed/slamming
      blast/blasts/blasted/blasting denounce/denounces/denounced/denouncing scold/scolds/scolded/scolding
      rebuke/rebukes/rebuked/rebuking chide/chides/chided/chiding admonish/admonishes/admonished/admonishing
      suspect/suspects/suspected/suspecting`
  },
  {
    frames: ['charge'],
    stance: 'positive',
    verbs: `
      praise/praises/praised/praising thank/thanks/thanked/thanking
      congratulate/congratulates/congratulated/congratulating credit/credits/credited/crediting
      commend/commends/commended/commending laud/lauds/lauded/lauding applaud/applauds/applauded/applauding`
  },
  {
    frames: ['noun'],
    stance: 'denial',
    verbs: `
      deny/denies/denied/denying reject/rejects/rejected/rejecting refute/refutes/refuted/refuting
      rebut/rebuts/rebutted/rebutting dispute/disputes/disputed/disputing`
  },
  {
    frames: ['noun'],
    verbs: `
      announce/announces/announced/announcing cite/cites/cited/citing
      propose/proposes/proposed/proposing express/expresses/expressed/expressing
      outline/outlines/outlined/outlining detail/details/detailed/detailing reveal/reveals/revealed/revealing
      reference/references/referenced/referencing
      mention/mentions/mentioned/mentioning address/addresses/addressed/addressing
      endorse/endorses/endorsed/endorsing`
  },
  {
    frames: ['document', 'clause'],
    verbs: `
      show/shows/showed/showing/shown reveal/reveals/revealed/revealing indicate/indicates/indicated/indicating
      find/finds/found/finding suggest/suggests/suggested/suggesting note/notes/noted/noting
      state/states/stated/stating conclude/concludes/concluded/concluding
      estimate/estimates/estimated/estimating detail/details/detailed/detailing
      describe/describes/described/describing imply/implies/implied/implying
      demonstrate/demonstrates/demonstrated/demonstrating`
  },
  {
    frames: ['marked'],
    verbs: `
      speak/speaks/spoke/speaking/spoken+of talk/talks/talked/talking+about talk/talks/talked/talking+of rail/rails/railed/railing+against
      brag/brags/bragged/bragging+about boast/boasts/boasted/boasting+of boast/boasts/boasted/boasting+about
      apologize/apologizes/apologized/apologizing+for apologise/apologises/apologised/apologising+for point/points/pointed/pointing+to
      hint/hints/hinted/hinting+at write/writes/wrote/writing/written+of write/writes/wrote/writing/written+about
      allude/alludes/alluded/alluding+to object/objects/objected/objecting+to agree/agrees/agreed/agreeing+to cite/cites/cited/citing`
  },
  {
    frames: ['thought'],
    verbs: `
      think/thinks/thought/thinking believe/believes/believed/believing feel/feels/felt/feeling
      know/knows/knew/knowing/known hope/hopes/hoped/hoping fear/fears/feared/fearing
      expect/expects/expected/expecting consider/considers/considered/considering view/views/viewed/viewing
      see/sees/saw/seeing/seen regard/regards/regarded/regarding
      understand/understands/understood/understanding like/likes/liked/liking love/loves/loved/loving
      want/wants/wanted/wanting`
  }
]
