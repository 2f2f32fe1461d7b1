import {describe, expect, test} from 'vitest'
import {promotionKinds, type PromotionKind} from '../../src/model/promotion.js'
import {classifyPromotions} from '../../src/analysis/promotions.js'
import type {BlockFeatures} from '../../src/analysis/promotions/features.js'

/** Forms that promotions take in English, one line each, beside a story. */
const forms: Partial<Record<PromotionKind, string[]>> = {
  subscription: [
    'To read the full story, subscribe or sign in',
    'Continue reading your article with a membership',
    'Get full access to all our stories for 12 weeks',
    'This article is for subscribers only.',
    'You have reached your limit of free articles. Subscribe for unlimited access.',
    'Already a print subscriber? Activate your account',
    'Try 3 issues for £3',
    'Get the magazine delivered to your door',
    'Join Prime for exclusive stories',
    'Keep reading for $1',
    'Sign up for a digital subscription',
    'Special offer: 50% off a year of access',
    'Subscribe today and save',
    'Unlock this article',
    'Choose your plan',
    'Access to premium content',
    'Subscribe to print',
    'Start reading now for £1'
  ],
  registration: [
    'Want to read more? Register with a few details to continue reading.',
    'Sign in or create a free account to save this article',
    'This is your last free article this month.',
    'Create your free account',
    'Join the community: register to comment'
  ],
  newsletter: [
    'Stay in the loop',
    'Join our email list',
    'The best stories, in your in-box every day',
    'Get the day’s top headlines delivered to your inbox',
    'Stay up to date with our weekly briefing',
    'You have been added to our list',
    'Receive a weekly digest of our reporting',
    'Get our daily email',
    'Sign up to receive the latest news',
    'Morning Headlines: our free email',
    'Sign Up for Daily Updates',
    'Get breaking news in your inbox',
    'Subscribe to our weekly e-mail',
    'Join 20,000 readers who get our letter',
    'Want the news first? Leave your e-mail',
    'Sign me up for the daily brief',
    'By signing up you will also receive occasional emails from us'
  ],
  donation: [
    'Since you’re here, we have a small favour to ask.',
    'If everyone who reads our reporting helped fund it, our future would be much more secure.',
    'Become a member and help keep our journalism free',
    'We are a nonprofit newsroom and rely on readers like you.',
    'Your tax-deductible gift makes our reporting possible.',
    'Will you give today?',
    'Make a one-time or monthly donation',
    'Help us tell the stories that matter',
    'Fund our journalism',
    'Our work is made possible by donations from readers',
    'Support our nonprofit newsroom',
    'Please consider making a contribution',
    'Join our membership program',
    'Chip in $5'
  ],
  app: [
    'Get our app for the latest news',
    'Download the free app',
    'Available on the App Store and Google Play',
    'Read this story in the app',
    'Get the latest news on your phone: install our app'
  ],
  alerts: [
    'Get breaking news alerts',
    'Sign up for notifications',
    'Allow notifications from this site?',
    'Subscribe to notifications',
    'Get real-time updates on your desktop'
  ],
  'social-follow': [
    'Tweets by Islander',
    'Watch us on YouTube',
    'Find us on Facebook',
    'Like our page on Facebook',
    'Join the discussion on our Facebook page',
    'Follow the author on Twitter',
    'Join our WhatsApp channel',
    'Subscribe to our YouTube channel',
    'Tweet us @islander',
    'Connect with us on social media'
  ],
  contact: [
    'Got a tip? Email us at tips@islander.example',
    'Contact the reporter at jane@islander.example',
    'Send tips to jane@islander.example',
    'Have a story to share? Get in touch',
    'Have you been affected? Tell us your story',
    'Do you have information about this? Contact us securely',
    'If you see an error, let us know',
    'Jane Doe can be reached at jane@islander.example',
    'Submit a letter to the editor'
  ],
  event: [
    'Buy tickets for our summer festival',
    'Register now for our webinar on 4 June',
    'Join us live on Thursday',
    'RSVP for our next event',
    'Early-bird tickets are on sale now'
  ],
  house: [
    'Listen to the latest episode of our podcast',
    'Subscribe to our podcast on iTunes',
    'Visit our shop',
    'Play today’s crossword',
    'Order your copy of the book',
    'Pick up the new issue, on newsstands now'
  ],
  affiliate: [
    'We may receive a commission on purchases made from our links.',
    'All products are chosen by our editors; if you buy something, we may earn a commission.',
    'Prices correct at time of publishing'
  ],
  sponsored: [
    'Sponsored by Acme',
    'Paid post',
    'Advertiser content from Acme',
    'Presented by Acme',
    'This content was paid for by Acme'
  ],
  advertisement: [
    'Advertisement - story continues below',
    'ADVERTISEMENT. Scroll to continue reading.',
    'Continue reading the main story',
    'Story continues below advertisement',
    'Ad',
    'Skip Ad',
    'This advertisement will close in 5 seconds',
    'Scroll to continue with content',
    'About this ad',
    'Sponsored Ads'
  ],
  adblock: [
    'It looks like you are using an ad blocker.',
    'Please turn off your ad blocker to continue',
    'We notice you’re blocking ads'
  ],
  related: [
    'Read more: The old pier',
    'SEE ALSO: The old pier',
    'More: The old pier',
    'Watch: The old pier in the storm',
    'Don’t miss: The old pier',
    'Also read | The old pier in the storm',
    'RELATED STORY: The old pier',
    'Click here for more news',
    'For more on this story, click here',
    'READ: The old pier'
  ]
}

const story: BlockFeatures = {
  text: 'The ferry between the two islands will stop running in May, the harbour board said on Monday afternoon.',
  tag: 'p', links: [], linkDensity: 0, containers: [], storyDistance: 0
}

describe.each(promotionKinds.filter(kind => forms[kind] !== undefined))('%s', kind => {
  test.each(forms[kind] ?? [])('%s', text => {
    const linked = kind === 'related' ? {links: [{text, href: '/story'}], linkDensity: 0.8} : {links: [], linkDensity: 0}
    const units = classifyPromotions([story, story, {text, tag: 'p', containers: [], storyDistance: 2, ...linked}])
    expect(units.map(unit => [unit.kind, unit.start, unit.end])).toEqual([[kind, 2, 3]])
  })
})
