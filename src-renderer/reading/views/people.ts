import { peopleShown } from '../../model/people-shown';
import type { Scene } from '../../model/scene';
import type { Reading } from '../reading';
import type { Teller } from '../teller';
import { readPeopleList } from './people-list';
import { readPerson } from './person';

/** Who was elected, or the card of one of them. */
export function readPeople(scene: Scene, teller: Teller): Reading {
  const shown = peopleShown(teller.content.pack, scene.params);
  return shown.person
    ? readPerson(shown.person, scene, teller)
    : readPeopleList(shown, scene, teller);
}
