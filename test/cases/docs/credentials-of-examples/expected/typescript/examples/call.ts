import Greenhouses from 'greenhouses';

const client = new Greenhouses({
  site: 'north-1',
});

const house = await client.houses.retrieve('house_id');
console.log(house);
