// The picture at the head of the README, from the running app: `npm run picture`, after a build.
import { chromium } from 'playwright-core';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import { host } from './browser/hosting.ts';
import { launchOptions } from './browser/start.ts';

/** The commonest exchange: a routine reply of plain advice asks a GP for a test, and the GP can do it. */
const facts = readAnswers(
  'nation=england&requesterRole=gp&requesterAvailable=yes&route=advice&stage=replied&urgency=routine&replyAsks=test&newInformation=none&testPurpose=requesterManagement&testOrderedBy=nobody&agreesWithAdvice=yes&testCompetence=within&testAccess=available&resources=available&informationSent=complete&patientTold=nobody&images=none&fitNoteAdvisedBy=nobody&specialistRole=consultant&patientStance=agrees',
).exchange.answers;

const browser = await chromium.launch(launchOptions());
const site = await host('dist');
const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
await page.goto(`${site.origin}/verdict#${writeAnswers({ answers: facts })}`);
await page.locator('main table').first().waitFor();
await page.screenshot({ path: 'tests/picture.png' });
await browser.close();
site.close();
