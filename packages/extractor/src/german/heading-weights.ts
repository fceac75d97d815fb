/** What each cue is worth, a line each, learned from pairs of kicker and headline; made by `training/`. */
export const HEADING_WEIGHTS = `
  before the end adjective, ends noun 0.7
  before the end label, ends noun -1
  before the end link, ends adjective -1.2
  before the end link, ends compound 0.9
  before the end link, ends noun 0.6
  before the end link, ends small 0.9
  before the end noun, ends link -1
  before the end noun, ends number 1.4
  before the end noun, ends small -0.6
  before the end noun, ends verb form 1.1
  before the end opener, ends small -1
  before the end verb form, ends noun 1
  begins asking -0.6
  begins noun -0.5
  begins noun, then nothing -0.7
  begins noun, then noun 0.4
  begins noun, then number -0.9
  begins number -1.8
  begins number, then noun -0.7
  begins opener 2
  begins opening 1.6
  begins opening, then closing -1.1
  begins quoted -0.6
  ends asking 0.9
  ends asking, begins opener -2.3
  ends capitals 0.6
  ends capitals, begins noun 0.8
  ends closing 2.4
  ends comma -1.8
  ends compound 1.6
  ends compound, begins noun 0.8
  ends first name -1.1
  ends label -2.4
  ends label, begins opener -1.4
  ends link -1.5
  ends link, 0 verbs -0.8
  ends link, begins noun -0.7
  ends noun 1.2
  ends noun, 1 verbs 0.2
  ends noun, begins compound 1
  ends noun, begins noun 0.4
  ends opener -1.5
  ends opener, begins noun -0.8
  ends quoted 1.1
  ends verb -0.6
  first -adt 1
  first -che 0.9
  first -est -0.9
  first -ges 1.1
  first -hen -0.8
  first -hes 1.2
  first -hre -1.1
  first -sie -1.7
  first sie -2.1
  label on the right 1.2
  last -022 0.8
  last -024 0.7
  last -ale -1.6
  last -che -2
  last -cht 1.3
  last -ehr 0.9
  last -ene -1.2
  last -ent -1.1
  last -ere -1.1
  last -eue -1.1
  last -ger -1
  last -hef -1.3
  last -hen -1.2
  last -her -1.8
  last -hes -1.8
  last -ien 0.7
  last -iew 1.7
  last -ige -0.9
  last -ler -0.9
  last -lle -1
  last -nde -1.2
  last -ner -1
  last -rer -0.9
  last -rte -0.7
  last -tag 0.9
  last -ter -0.7
  last -tes -1.3
  last -uer -1
  last -ues -1.1
  last -ung 0.9
  last 2022 0.9
  last 2024 0.7
  last bauwissen -1.7
  last der -1
  last neue -1.1
  left letters 0 -0.9
  left letters 8 -0.9
  left letters 9 -0.9
  left words 9 -1.2
  question inside -1.3
  right letters 1 -1.3
  right letters 6 0.6
  right words 1 -1
  second -igt 1.1
  second -tig 0.5
  second als 0.6
  then comma 1
  then compound 0.6
  then label 0.7
  then nothing -1
  then opener -0.7
  third nothing -1.2
  third verb 0.5
  verbs 1 0 -1.1
  whole begins capitals, then noun -0.7
  whole begins compound -0.9
  whole begins number 2
  whole begins opener 0.8
  whole with a label -2.1
  whole words 3 -2.1`;
